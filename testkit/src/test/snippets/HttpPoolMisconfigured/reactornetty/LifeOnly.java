package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** No connection lives longer than five minutes, idle or not. */
public final class LifeOnly {

  private final ConnectionProvider pool =
      ConnectionProvider.builder("tiles")
          .maxConnections(50)
          .maxLifeTime(Duration.ofMinutes(5))
          .build();

  public HttpClient client() {
    return HttpClient.create(pool)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
        .responseTimeout(Duration.ofSeconds(4));
  }
}
