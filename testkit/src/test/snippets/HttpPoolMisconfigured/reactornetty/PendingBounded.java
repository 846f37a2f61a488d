package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A thousand callers may wait, and the next one fails. */
public final class PendingBounded {

  private static final int WAITING = 1_000;

  public HttpClient client() {
    ConnectionProvider pool =
        ConnectionProvider.builder("ledger")
            .maxConnections(80)
            .maxIdleTime(Duration.ofSeconds(25))
            .pendingAcquireTimeout(Duration.ofSeconds(3))
            .pendingAcquireMaxCount(WAITING)
            .build();
    return HttpClient.create(pool)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
        .responseTimeout(Duration.ofSeconds(4));
  }
}
