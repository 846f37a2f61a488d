package snippets.httpclientperrequest.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The pool is shared by clients of different settings. */
public final class ProviderInField {

  private final ConnectionProvider provider =
      // BUG: Diagnostic contains: [HttpPoolMisconfigured]
      ConnectionProvider.builder("shared").maxConnections(20).build();

  public int status(String address, Duration timeout) {
    HttpClient client = HttpClient.create(provider).responseTimeout(timeout);
    return client.get().uri(address).response().block().status().code();
  }
}
