package snippets.httpkeepalivedisabled.jersey1;

import com.sun.jersey.api.client.WebResource;

/** A header of the request. */
public final class CloseHeader {

  public String get(WebResource resource) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return resource.header("Connection", "close").get(String.class);
  }
}
