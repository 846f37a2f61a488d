package snippets.httptimeoutineffective.webclient;

import java.time.Duration;
import java.util.List;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The function gives the bounded promise, and the chain goes on with it. */
public final class TransformedByFunction {

  private final WebClient client;
  private final Duration patience;

  public TransformedByFunction(WebClient client, Duration patience) {
    this.client = client;
    this.patience = patience;
  }

  public Flux<String> all(List<String> uris) {
    return Flux.fromIterable(uris)
        .flatMap(
            uri ->
                client.get().uri(uri).retrieve().bodyToMono(String.class).transform(this::bound));
  }

  private <T> Mono<T> bound(Mono<T> promise) {
    return promise.timeout(patience);
  }
}
