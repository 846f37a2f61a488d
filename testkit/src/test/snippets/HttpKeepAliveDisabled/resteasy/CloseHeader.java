package snippets.httpkeepalivedisabled.resteasy;

import org.jboss.resteasy.client.jaxrs.ResteasyClient;

/** A header of the request. */
public final class CloseHeader {

  public String get(ResteasyClient client, String uri) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return client.target(uri).request().header("Connection", "close").get(String.class);
  }
}
