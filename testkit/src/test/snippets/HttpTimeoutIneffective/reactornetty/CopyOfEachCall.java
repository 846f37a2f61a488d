package snippets.httptimeoutineffective.reactornetty;

import java.time.Duration;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Each call goes on with a copy that has the time of that call. */
public final class CopyOfEachCall {

  private final HttpClient client;

  public CopyOfEachCall(HttpClient client) {
    this.client = client;
  }

  public Mono<Integer> status(String uri, Optional<Duration> patience) {
    HttpClient bounded = patience.map(client::responseTimeout).orElse(client);
    return bounded.head().uri(uri).response().map(response -> response.status().code());
  }
}
