package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.TimeUnit;

/** A client for one call, closed. */
public final class LocalClient {

  public String get(String address) {
    Client client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        ClientBuilder.newBuilder()
            .connectTimeout(2, TimeUnit.SECONDS)
            .readTimeout(5, TimeUnit.SECONDS)
            .build();
    try {
      return client.target(address).request(MediaType.APPLICATION_JSON).get(String.class);
    } finally {
      client.close();
    }
  }
}
