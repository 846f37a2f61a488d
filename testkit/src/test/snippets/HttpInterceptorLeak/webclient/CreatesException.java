package snippets.httpinterceptorleak.webclient;

import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import reactor.core.publisher.Mono;

/** The error has the body. */
public final class CreatesException {

  public ExchangeFilterFunction filter() {
    return (request, next) ->
        next.exchange(request)
            .flatMap(
                response ->
                    response.statusCode().isError()
                        ? response.createException().flatMap(Mono::error)
                        : Mono.just(response));
  }
}
