package snippets.httptimeoutdisabled.hutool;

import cn.hutool.http.HttpRequest;

/** Nor one below it. */
public final class MinusOne {

  public String get(String url) {
    HttpRequest request = HttpRequest.get(url).setConnectionTimeout(2_000);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    request.setReadTimeout(-1);
    return request.execute().body();
  }
}
