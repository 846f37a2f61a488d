package snippets.httpinterceptorleak.webclient;

import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import reactor.core.publisher.Mono;

/** An error instead of the response. */
public final class TurnsToError {

  public ExchangeFilterFunction filter() {
    return (request, next) ->
        next
            // BUG: Diagnostic contains: [HttpInterceptorLeak]
            .exchange(request)
            .flatMap(
                response -> {
                  if (response.statusCode().isError()) {
                    return Mono.error(new IllegalStateException("refused"));
                  }
                  return Mono.just(response);
                });
  }
}
