package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The constant means that the queue has no end. */
public final class PendingOfConstant {

  private static final int NO_LIMIT = -1;
  private static final Duration IDLE = Duration.ofSeconds(20);
  private final ConnectionProvider pool =
      ConnectionProvider.builder("quotes")
          .maxConnections(40)
          .maxIdleTime(IDLE)
          // BUG: Diagnostic contains: [HttpPoolMisconfigured]
          .pendingAcquireMaxCount(NO_LIMIT)
          .pendingAcquireTimeout(Duration.ofSeconds(3))
          .evictInBackground(IDLE)
          .build();
  private final HttpClient client =
      HttpClient.create(pool)
          .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
          .responseTimeout(Duration.ofSeconds(4));

  public Mono<String> quote(String id) {
    return client
        .get()
        .uri("https://quotes.example.org/" + id)
        .responseContent()
        .aggregate()
        .asString()
        .timeout(Duration.ofSeconds(8));
  }
}
