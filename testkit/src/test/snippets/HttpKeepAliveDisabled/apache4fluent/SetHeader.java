package snippets.httpkeepalivedisabled.apache4fluent;

import org.apache.http.client.fluent.Request;

/** Set instead of added. */
public final class SetHeader {

  public Request request(String uri) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return Request.Get(uri).setHeader("Connection", "close");
  }
}
