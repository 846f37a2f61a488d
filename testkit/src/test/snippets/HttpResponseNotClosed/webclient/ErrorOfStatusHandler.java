package snippets.httpresponsenotclosed.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Handlers of statuses have nothing to release. */
public final class ErrorOfStatusHandler {

  public Mono<String> get(WebClient client, String address) {
    return client
        .get()
        .uri(address)
        .retrieve()
        .onStatus(
            status -> status.value() == 404,
            response -> Mono.error(new IllegalStateException("none at " + address)))
        .bodyToMono(String.class);
  }
}
