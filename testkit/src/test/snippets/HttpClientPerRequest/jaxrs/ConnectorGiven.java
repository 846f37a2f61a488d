package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.spi.ConnectorProvider;

/** All clients may have the connections of one connector. */
public final class ConnectorGiven {

  private final ConnectorProvider connectors;

  public ConnectorGiven(ConnectorProvider connectors) {
    this.connectors = connectors;
  }

  public String get(String address) {
    ClientConfig config = new ClientConfig();
    config.connectorProvider(connectors);
    Client client = ClientBuilder.newClient(config);
    return client.target(address).request().get(String.class);
  }
}
