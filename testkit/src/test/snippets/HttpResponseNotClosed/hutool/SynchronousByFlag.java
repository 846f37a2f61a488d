package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** The flag says that it is read at once. */
public final class SynchronousByFlag {

  public int status(String url) {
    HttpResponse response = HttpRequest.get(url).timeout(5_000).execute(false);
    return response.getStatus();
  }
}
