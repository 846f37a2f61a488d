package snippets.httpclientinloop.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The targets, which hold their clients, are kept. */
public final class TargetsKept {

  private final List<WebTarget> targets = new ArrayList<>();

  public TargetsKept(List<String> addresses) {
    for (String address : addresses) {
      Client client =
          ClientBuilder.newBuilder()
              .connectTimeout(2, TimeUnit.SECONDS)
              .readTimeout(5, TimeUnit.SECONDS)
              .build();
      targets.add(client.target(address));
    }
  }

  public String first() {
    return targets.get(0).request().get(String.class);
  }
}
