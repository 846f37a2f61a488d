package snippets.httpkeepalivedisabled.apache5fluent;

import org.apache.hc.client5.http.fluent.Request;

/** Set instead of added. */
public final class SetHeader {

  public Request request(String uri) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return Request.get(uri).setHeader("Connection", "close");
  }
}
