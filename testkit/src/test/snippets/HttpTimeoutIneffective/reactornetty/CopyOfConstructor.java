package snippets.httptimeoutineffective.reactornetty;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The constructor sets the time on a copy, and keeps the client without it. */
public final class CopyOfConstructor {

  private final HttpClient client;

  public CopyOfConstructor(ConnectionProvider pool, Duration patience) {
    client = HttpClient.create(pool).baseUrl("https://stock.example.org").compress(true);
    if (!patience.isZero()) {
      // BUG: Diagnostic contains: [HttpTimeoutIneffective]
      client.responseTimeout(patience);
    }
  }

  public Mono<String> stock(String item) {
    return client.get().uri("/" + item).responseContent().aggregate().asString();
  }
}
