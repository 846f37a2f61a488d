package snippets.httpinterceptorleak.webclient;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** The body of the refusal is released, and then the request goes on with a new token. */
public final class AgainAfterRelease implements ExchangeFilterFunction {

  private final Mono<String> tokens;

  public AgainAfterRelease(Mono<String> tokens) {
    this.tokens = tokens;
  }

  @Override
  public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
    return next.exchange(request)
        .flatMap(
            response -> {
              if (!HttpStatus.UNAUTHORIZED.equals(response.statusCode())) {
                return Mono.just(response);
              }
              return response
                  .releaseBody()
                  .then(tokens)
                  .map(
                      token ->
                          ClientRequest.from(request)
                              .headers(headers -> headers.setBearerAuth(token))
                              .build())
                  .flatMap(next::exchange);
            });
  }
}
