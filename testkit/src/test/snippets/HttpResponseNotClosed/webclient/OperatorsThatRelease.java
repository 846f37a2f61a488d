package snippets.httpresponsenotclosed.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Every operator passes the response on, or consumes it. */
public final class OperatorsThatRelease {
  private final WebClient web;

  public OperatorsThatRelease(WebClient web) {
    this.web = web;
  }

  @SuppressWarnings("deprecation")
  public Mono<String> body(String uri) {
    return web.get()
        .uri(uri)
        .exchange()
        .timeout(Duration.ofSeconds(3))
        .doOnNext(answer -> System.out.println(answer.headers()))
        .flatMap(answer -> answer.bodyToMono(String.class))
        .retry(2);
  }

  @SuppressWarnings("deprecation")
  public Mono<Void> released(String uri) {
    return web.get().uri(uri).exchange().flatMap(ClientResponse::releaseBody);
  }

  @SuppressWarnings("deprecation")
  public Mono<ClientResponse> handedOn(String uri) {
    return web.get().uri(uri).exchange().log().doOnError(Throwable::printStackTrace);
  }
}
