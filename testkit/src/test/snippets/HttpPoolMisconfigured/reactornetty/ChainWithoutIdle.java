package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The chain bounds the waiting, not the idle ones. */
public final class ChainWithoutIdle {

  private final ConnectionProvider pool =
      ConnectionProvider.builder("tiles")
          .maxConnections(50)
          .pendingAcquireTimeout(Duration.ofSeconds(2))
          .pendingAcquireMaxCount(200)
          .metrics(true)
          // BUG: Diagnostic contains: [HttpPoolMisconfigured]
          .build();
  private final HttpClient client =
      HttpClient.create(pool)
          .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
          .responseTimeout(Duration.ofSeconds(4));

  public Mono<byte[]> tile(int x, int y) {
    return client
        .get()
        .uri("https://tiles.example.org/" + x + "/" + y)
        .responseContent()
        .aggregate()
        .asByteArray()
        .timeout(Duration.ofSeconds(8));
  }
}
