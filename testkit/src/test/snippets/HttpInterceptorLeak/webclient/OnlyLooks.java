package snippets.httpinterceptorleak.webclient;

import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

/** It logs the status. */
public final class OnlyLooks {

  public ExchangeFilterFunction filter() {
    return (request, next) ->
        next.exchange(request).doOnNext(response -> System.out.println(response.statusCode()));
  }
}
