package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;

/** All phases are bounded. */
public final class BothTimeouts {

  private final Client client;

  public BothTimeouts(long millis) {
    ClientBuilder builder = ClientBuilder.newBuilder();
    builder.connectTimeout(millis, TimeUnit.MILLISECONDS);
    builder.readTimeout(millis, TimeUnit.MILLISECONDS);
    client = builder.build();
  }

  public String get(String address) {
    return client.target(address).request().get(String.class);
  }
}
