package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpRequest;

/** A request without timeouts. */
public final class ExecutedBare {

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return HttpRequest.get(url).header("Accept", "text/plain").execute().body();
  }
}
