package snippets.httpinterceptorleak.webclient;

import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import reactor.core.publisher.Mono;

/** The body is released before the error takes the place of the answer. */
public final class ErrorOfRelease {

  public ExchangeFilterFunction filter() {
    return (request, next) ->
        next.exchange(request)
            .flatMap(
                response -> {
                  if (response.statusCode().value() != 429) {
                    return Mono.just(response);
                  }
                  return response
                      .releaseBody()
                      .then(Mono.error(new IllegalStateException("slow down: " + request.url())));
                });
  }
}
