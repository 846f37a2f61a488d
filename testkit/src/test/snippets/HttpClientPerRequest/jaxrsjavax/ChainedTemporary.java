package snippets.httpclientperrequest.jaxrsjavax;

import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.client.Entity;

/** A temporary client, with no bound at all. */
public final class ChainedTemporary {

  public String post(String address, String text) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return ClientBuilder.newClient()
        .target(address)
        .request()
        .post(Entity.text(text), String.class);
  }
}
