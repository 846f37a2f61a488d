package snippets.httpdeadlinemissing.jaxrs;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The tenth attempt is made only if the first ones failed at once. */
public final class FailedSoon {

  private final Client client =
      ClientBuilder.newBuilder()
          .connectTimeout(2, TimeUnit.SECONDS)
          .readTimeout(30, TimeUnit.SECONDS)
          .build();

  public String stock(String uri, Instant end) {
    for (int attempt = 0; attempt < 10; attempt++) {
      try {
        return client.target(uri).request().get(String.class);
      } catch (ProcessingException e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
      }
    }
    throw new IllegalStateException("no stock");
  }
}
