package snippets.httpclientinloop.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Targets are handles of their client. */
public final class TargetEachTurn {

  private final Client client =
      ClientBuilder.newBuilder()
          .connectTimeout(2, TimeUnit.SECONDS)
          .readTimeout(5, TimeUnit.SECONDS)
          .build();

  public long total(List<String> addresses) {
    long total = 0;
    for (String address : addresses) {
      WebTarget target = client.target(address).path("size");
      total += target.request().get(Long.class);
    }
    return total;
  }
}
