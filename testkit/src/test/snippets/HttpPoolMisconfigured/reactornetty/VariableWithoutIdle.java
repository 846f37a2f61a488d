package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The builder is a variable, and the newest connection is taken first. */
public final class VariableWithoutIdle {

  public record Upstream(String name, String base) {}

  private final ConnectionProvider pool;
  private final HttpClient client;

  public VariableWithoutIdle(Upstream upstream) {
    ConnectionProvider.Builder builder = ConnectionProvider.builder(upstream.name());
    builder.maxConnections(50);
    builder.pendingAcquireTimeout(Duration.ofSeconds(2));
    builder.lifo();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool = builder.build();
    client =
        HttpClient.create(pool)
            .baseUrl(upstream.base())
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
            .responseTimeout(Duration.ofSeconds(4));
  }

  public Mono<String> get(String path) {
    return client
        .get()
        .uri(path)
        .responseContent()
        .aggregate()
        .asString()
        .timeout(Duration.ofSeconds(8));
  }

  public Mono<Void> stop() {
    return pool.disposeLater();
  }
}
