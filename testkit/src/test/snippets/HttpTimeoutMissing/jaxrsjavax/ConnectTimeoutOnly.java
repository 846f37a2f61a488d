package snippets.httptimeoutmissing.jaxrsjavax;

import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.client.Invocation;
import java.util.concurrent.TimeUnit;

/** A server that accepts, and never answers, is not covered. */
public final class ConnectTimeoutOnly {

  private final Client client =
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      ClientBuilder.newBuilder().connectTimeout(2, TimeUnit.SECONDS).build();

  public String get(String address) {
    Invocation invocation = client.target(address).request().buildGet();
    return invocation.invoke(String.class);
  }
}
