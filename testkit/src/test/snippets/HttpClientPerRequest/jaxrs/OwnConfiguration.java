package snippets.httpclientperrequest.jaxrs;

import org.glassfish.jersey.client.ClientConfig;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;

/** A configuration that is given no connections brings none, wherever it is kept. */
public final class OwnConfiguration {

  private static final ClientConfig KEPT = new ClientConfig();

  public String configured(String address) {
    ClientConfig config = new ClientConfig();
    config.property("jersey.config.client.connectTimeout", 1_000);
    config.property("jersey.config.client.readTimeout", 1_000);
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Client client = ClientBuilder.newClient(config);
    return client.target(address).request().get(String.class);
  }

  public String kept(String address) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Client client = ClientBuilder.newBuilder().withConfig(KEPT).build();
    return client.target(address).request().get(String.class);
  }
}
