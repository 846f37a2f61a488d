package snippets.httpkeepalivedisabled.okhttp;

import okhttp3.Request;

/** Each request asks the server to close. */
public final class CloseHeader {

  public Request request(String url) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return new Request.Builder().url(url).header("Connection", "close").build();
  }
}
