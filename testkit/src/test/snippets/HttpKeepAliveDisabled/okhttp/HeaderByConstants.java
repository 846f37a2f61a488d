package snippets.httpkeepalivedisabled.okhttp;

import okhttp3.Request;

/** The names are constants of the class. */
public final class HeaderByConstants {

  private static final String NAME = "Connection";
  private static final String VALUE = "close";

  public Request request(String url) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return new Request.Builder().url(url).header(NAME, VALUE).build();
  }
}
