package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Who made the pool knows how long it keeps what is idle. */
public final class ProviderOfCaller {

  private final HttpClient client;

  public ProviderOfCaller(ConnectionProvider pool) {
    client =
        HttpClient.create(pool)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
            .responseTimeout(Duration.ofSeconds(4));
  }

  public Mono<String> get(String uri) {
    return client
        .get()
        .uri(uri)
        .responseContent()
        .aggregate()
        .asString()
        .timeout(Duration.ofSeconds(8));
  }
}
