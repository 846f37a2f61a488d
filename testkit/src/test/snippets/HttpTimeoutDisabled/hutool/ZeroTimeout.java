package snippets.httptimeoutdisabled.hutool;

import cn.hutool.http.HttpRequest;

/** The library does not set a timeout of zero. */
public final class ZeroTimeout {

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return HttpRequest.get(url).timeout(0).execute().body();
  }
}
