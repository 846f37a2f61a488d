package snippets.httpbodyunbounded.webclient;

import org.springframework.web.reactive.function.client.WebClient;

/** Bodies of any size are held. */
public final class NoLimitOfCodecs {

  public WebClient client() {
    return WebClient.builder()
        // BUG: Diagnostic contains: [HttpBodyUnbounded]
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
        .build();
  }
}
