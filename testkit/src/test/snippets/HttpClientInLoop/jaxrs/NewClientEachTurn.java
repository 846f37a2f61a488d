package snippets.httpclientinloop.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A client for each address. */
public final class NewClientEachTurn {

  public long total(List<String> addresses) {
    long total = 0;
    for (String address : addresses) {
      Client client =
          // BUG: Diagnostic contains: [HttpClientInLoop]
          ClientBuilder.newBuilder()
              .connectTimeout(2, TimeUnit.SECONDS)
              .readTimeout(5, TimeUnit.SECONDS)
              .build();
      try {
        total += client.target(address).path("size").request().get(Long.class);
      } finally {
        client.close();
      }
    }
    return total;
  }
}
