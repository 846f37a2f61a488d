package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Any number of callers may wait for a connection. */
public final class PendingMinusOne {

  public HttpClient client() {
    ConnectionProvider pool =
        ConnectionProvider.builder("ledger")
            .maxConnections(80)
            .maxIdleTime(Duration.ofSeconds(25))
            .pendingAcquireTimeout(Duration.ofSeconds(3))
            // BUG: Diagnostic contains: [HttpPoolMisconfigured]
            .pendingAcquireMaxCount(-1)
            .build();
    return HttpClient.create(pool)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
        .responseTimeout(Duration.ofSeconds(4));
  }
}
