package snippets.httpinterceptorleak.webclient;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** The first response is not released. */
public final class ExchangesAgain implements ExchangeFilterFunction {

  @Override
  public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
    return next
        // BUG: Diagnostic contains: [HttpInterceptorLeak]
        .exchange(request)
        .flatMap(
            response ->
                response.statusCode().value() == 401
                    ? next.exchange(ClientRequest.from(request).header("A", "x").build())
                    : Mono.just(response));
  }
}
