package snippets.httpbodyunbounded.webclient;

import org.springframework.web.reactive.function.client.WebClient;

/** A limit that fits. */
public final class LimitOfCodecs {

  public WebClient client(int most) {
    return WebClient.builder()
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(most))
        .build();
  }
}
