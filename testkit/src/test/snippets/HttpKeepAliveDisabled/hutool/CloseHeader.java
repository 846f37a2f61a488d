package snippets.httpkeepalivedisabled.hutool;

import cn.hutool.http.HttpRequest;

/** A header of the request. */
public final class CloseHeader {

  public String get(String url) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return HttpRequest.get(url).header("Connection", "close").timeout(5_000).execute().body();
  }
}
