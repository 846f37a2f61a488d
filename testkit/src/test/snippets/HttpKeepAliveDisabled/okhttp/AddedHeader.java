package snippets.httpkeepalivedisabled.okhttp;

import okhttp3.Request;

/** Added in lower case: names of headers have no case. */
public final class AddedHeader {

  public Request request(String url) {
    Request.Builder builder = new Request.Builder().url(url);
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    builder.addHeader("connection", "close");
    return builder.build();
  }
}
