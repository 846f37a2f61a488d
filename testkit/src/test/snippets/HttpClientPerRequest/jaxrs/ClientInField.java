package snippets.httpclientperrequest.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;

/** One client, many calls. */
public final class ClientInField {

  private static final Client CLIENT =
      ClientBuilder.newBuilder()
          .connectTimeout(2, TimeUnit.SECONDS)
          .readTimeout(5, TimeUnit.SECONDS)
          .build();

  public String get(String address) {
    return CLIENT.target(address).request().get(String.class);
  }
}
