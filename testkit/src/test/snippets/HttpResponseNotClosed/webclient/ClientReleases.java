package snippets.httpresponsenotclosed.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The client releases what the function does not consume. */
public final class ClientReleases {

  public Mono<Boolean> exists(WebClient client, String address) {
    return client
        .get()
        .uri(address)
        .exchangeToMono(response -> Mono.just(response.statusCode().is2xxSuccessful()));
  }
}
