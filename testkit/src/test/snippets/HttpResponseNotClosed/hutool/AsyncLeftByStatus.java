package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** An error leaves before the body is read. */
public final class AsyncLeftByStatus {

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = HttpRequest.get(url).timeout(5_000).executeAsync();
    if (!response.isOk()) {
      return null;
    }
    return response.body();
  }
}
