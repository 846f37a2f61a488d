package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;

/** Properties are set on the client that is there already, and handed out with it. */
public final class HandedOutWithProperties {

  public Client bounded() {
    Client client = ClientBuilder.newClient();
    client.property("jersey.config.client.connectTimeout", 1_000);
    client.property("jersey.config.client.readTimeout", 2_000);
    return client;
  }

  public Client unbounded() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    Client client = ClientBuilder.newClient();
    client.property("jersey.config.client.followRedirects", true);
    return client;
  }
}
