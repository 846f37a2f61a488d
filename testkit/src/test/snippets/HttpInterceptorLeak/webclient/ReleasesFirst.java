package snippets.httpinterceptorleak.webclient;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** Released before it exchanges again. */
public final class ReleasesFirst implements ExchangeFilterFunction {

  @Override
  public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
    return next.exchange(request)
        .flatMap(
            response ->
                response.statusCode().value() == 401
                    ? response
                        .releaseBody()
                        .then(next.exchange(ClientRequest.from(request).header("A", "x").build()))
                    : Mono.just(response));
  }
}
