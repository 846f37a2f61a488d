package snippets.httpresponsenotclosed.webclient;

import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** An operator that fails on the status loses the response that a later one would read. */
public final class OperatorBeforeTheBody {
  private final WebClient web;

  public OperatorBeforeTheBody(WebClient web) {
    this.web = web;
  }

  @SuppressWarnings("deprecation")
  public Mono<String> peeked(String uri) {
    return web.get()
        .uri(uri)
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .exchange()
        .doOnNext(
            answer -> {
              if (answer.headers().contentLength().isEmpty()) {
                throw new IllegalStateException("no length");
              }
            })
        .flatMap(answer -> answer.bodyToMono(String.class));
  }

  @SuppressWarnings("deprecation")
  public Mono<Boolean> headersOnly(String uri) {
    return web.get()
        .uri(uri)
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .exchange()
        .map(answer -> answer.headers().contentLength().isPresent())
        .onErrorReturn(false);
  }

  @SuppressWarnings("deprecation")
  public Mono<Void> ignored(String uri) {
    return web.get()
        .uri(uri)
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .exchange()
        .then();
  }
}
