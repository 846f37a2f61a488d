package snippets.httpdeadlinemissing.jaxrs;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;

/** One target, which is asked again and again with half a minute each. */
public final class InvocationAgain {

  private final Client client;

  public InvocationAgain() {
    client =
        ClientBuilder.newBuilder()
            .connectTimeout(3, TimeUnit.SECONDS)
            .readTimeout(30, TimeUnit.SECONDS)
            .build();
  }

  public Integer stock(String item) {
    WebTarget target = client.target("https://stock.example.org").path(item);
    ProcessingException last = null;
    for (int left = 7; left >= 1; left--) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return target.request("text/plain").get(Integer.class);
      } catch (ProcessingException e) {
        last = e;
      }
    }
    throw last;
  }
}
