package snippets.httpinterceptorleak.webclient;

import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** An answer without a signature is lost with its connection. */
public final class UnsignedRefused {

  public WebClient client(WebClient.Builder builder) {
    ExchangeFilterFunction filter =
        (request, next) ->
            // BUG: Diagnostic contains: [HttpInterceptorLeak]
            next.exchange(request)
                .flatMap(
                    response -> {
                      if (response.headers().header("X-Signature").isEmpty()) {
                        return Mono.error(new SecurityException("not signed"));
                      }
                      return Mono.just(response);
                    });
    return builder.filter(filter).build();
  }
}
