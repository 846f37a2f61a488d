package snippets.httpbodyunbounded.webclient;

import org.springframework.web.reactive.function.client.ExchangeStrategies;

/** The same by the strategies. */
public final class NoLimitOfStrategies {

  public ExchangeStrategies strategies() {
    return ExchangeStrategies.builder()
        .codecs(
            codecs -> {
              codecs.defaultCodecs().enableLoggingRequestDetails(false);
              // BUG: Diagnostic contains: [HttpBodyUnbounded]
              codecs.defaultCodecs().maxInMemorySize(-1);
            })
        .build();
  }
}
