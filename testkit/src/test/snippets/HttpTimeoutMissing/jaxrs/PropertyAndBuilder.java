package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.client.ClientProperties;

/** The builder bounds the answer, and a property the connection. */
public final class PropertyAndBuilder {

  private final Client client;

  public PropertyAndBuilder() {
    client = ClientBuilder.newBuilder().readTimeout(5, TimeUnit.SECONDS).build();
    client.property(ClientProperties.CONNECT_TIMEOUT, 2_000);
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
