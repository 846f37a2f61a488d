package snippets.httppoolmisconfigured.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** This pool has one limit, which is that of each server. */
public final class OneLimitOnly {

  public HttpClient client() {
    ConnectionProvider pool =
        ConnectionProvider.builder("shop")
            .maxConnections(200)
            .pendingAcquireMaxCount(400)
            .pendingAcquireTimeout(Duration.ofSeconds(2))
            // BUG: Diagnostic contains: [HttpPoolMisconfigured]
            .build();
    return HttpClient.create(pool).responseTimeout(Duration.ofSeconds(5));
  }
}
