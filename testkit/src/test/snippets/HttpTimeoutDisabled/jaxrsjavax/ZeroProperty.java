package snippets.httptimeoutdisabled.jaxrsjavax;

import javax.ws.rs.client.Client;
import javax.ws.rs.client.WebTarget;

/** By a property of the implementation. */
public final class ZeroProperty {

  public WebTarget target(Client client, String uri) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return client.target(uri).property("jersey.config.client.readTimeout", 0);
  }
}
