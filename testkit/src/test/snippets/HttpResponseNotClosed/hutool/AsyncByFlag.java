package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** Executed with the flag, it is open as well. */
public final class AsyncByFlag {

  public int status(String url) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = HttpRequest.get(url).timeout(5_000).execute(true);
    return response.getStatus();
  }
}
