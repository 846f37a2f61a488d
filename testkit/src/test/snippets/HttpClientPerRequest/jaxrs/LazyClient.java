package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;

/** Made at the first call, and kept. */
public final class LazyClient {

  private Client client;

  private synchronized Client client() {
    if (client == null) {
      client =
          ClientBuilder.newBuilder()
              .connectTimeout(2, TimeUnit.SECONDS)
              .readTimeout(5, TimeUnit.SECONDS)
              .build();
    }
    return client;
  }

  public String get(String address) {
    return client().target(address).request().get(String.class);
  }
}
