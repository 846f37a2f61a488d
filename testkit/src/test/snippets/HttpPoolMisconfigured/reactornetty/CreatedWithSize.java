package snippets.httppoolmisconfigured.reactornetty;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A private pool of fifty keeps what is idle for ever. */
public final class CreatedWithSize {

  // BUG: Diagnostic contains: [HttpPoolMisconfigured]
  private final ConnectionProvider pool = ConnectionProvider.create("geo", 50);
  private final HttpClient client =
      HttpClient.create(pool)
          .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
          .responseTimeout(Duration.ofSeconds(4));

  public Mono<String> find(String place) {
    return client
        .get()
        .uri("https://geo.example.org/find/" + place)
        .responseContent()
        .aggregate()
        .asString()
        .timeout(Duration.ofSeconds(8));
  }

  public void stop() {
    pool.dispose();
  }
}
