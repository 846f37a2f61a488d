package snippets.httpresponsenotclosed.webclient;

import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Each response is consumed, or is the caller's. */
public final class ExchangeConsumed {

  private final WebClient client = WebClient.create();

  public Mono<String> text(String uri) {
    return client
        .get()
        .uri(uri)
        .exchange()
        .doOnNext(response -> System.out.println(response.statusCode()))
        .flatMap(response -> response.bodyToMono(String.class));
  }

  public Mono<ResponseEntity<Void>> head(String uri) {
    return client.get().uri(uri).exchange().flatMap(ClientResponse::toBodilessEntity);
  }

  public Mono<ClientResponse> passedOn(String uri) {
    return client.get().uri(uri).exchange();
  }

  public Mono<String> orError(String uri) {
    return client
        .get()
        .uri(uri)
        .exchange()
        .flatMap(
            response ->
                response.statusCode().isError()
                    ? response.createException().flatMap(Mono::error)
                    : response.bodyToMono(String.class));
  }
}
