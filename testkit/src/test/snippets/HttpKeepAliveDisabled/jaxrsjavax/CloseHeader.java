package snippets.httpkeepalivedisabled.jaxrsjavax;

import javax.ws.rs.client.WebTarget;

/** A header of the request. */
public final class CloseHeader {

  public String get(WebTarget target) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return target.request().header("Connection", "close").get(String.class);
  }
}
