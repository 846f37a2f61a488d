package snippets.httpdeadlinemissing.jaxrs;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;

/** Ten attempts, half a minute each. */
public final class TimeoutOfClient {

  private final Client client =
      ClientBuilder.newBuilder()
          .connectTimeout(2, TimeUnit.SECONDS)
          .readTimeout(30, TimeUnit.SECONDS)
          .build();

  public String stock(String uri) {
    int attempt = 0;
    while (attempt < 10) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.target(uri).request().get(String.class);
      } catch (ProcessingException e) {
        attempt++;
      }
    }
    throw new IllegalStateException("no stock");
  }
}
