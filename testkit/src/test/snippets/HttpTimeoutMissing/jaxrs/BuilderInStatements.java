package snippets.httptimeoutmissing.jaxrs;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;

/** Another builder has the timeout. */
public final class BuilderInStatements {

  private final WebTarget quick;
  private final WebTarget slow;

  public BuilderInStatements(String address) {
    ClientBuilder bounded = ClientBuilder.newBuilder();
    bounded.connectTimeout(1, TimeUnit.SECONDS).readTimeout(1, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    ClientBuilder unbounded = ClientBuilder.newBuilder();
    Client first = bounded.build();
    Client second = unbounded.build();
    quick = first.target(address);
    slow = second.target(address);
  }

  public String both(String text) {
    return quick.request().get(String.class) + slow.request().put(Entity.text(text), String.class);
  }
}
