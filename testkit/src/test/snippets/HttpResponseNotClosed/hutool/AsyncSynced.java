package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** It becomes one that is read. */
public final class AsyncSynced {

  public int status(String url) {
    HttpResponse response = HttpRequest.get(url).timeout(5_000).executeAsync().sync();
    return response.getStatus();
  }
}
