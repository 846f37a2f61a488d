package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;
import java.io.File;

/** Writing the body closes the response, even if it fails. */
public final class AsyncToFile {

  public long fetch(String url, File target) {
    HttpResponse response = HttpRequest.get(url).timeout(5_000).executeAsync();
    return response.writeBody(target);
  }
}
