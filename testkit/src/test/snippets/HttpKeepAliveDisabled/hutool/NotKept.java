package snippets.httpkeepalivedisabled.hutool;

import cn.hutool.http.HttpRequest;

/** Its own switch does the same. */
public final class NotKept {

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return HttpRequest.get(url).keepAlive(false).timeout(5_000).execute().body();
  }
}
