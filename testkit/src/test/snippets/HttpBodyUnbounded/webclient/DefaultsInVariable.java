package snippets.httpbodyunbounded.webclient;

import org.springframework.http.codec.ClientCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The codecs are in a variable, and the limit is gone. */
@Component
public class DefaultsInVariable {

  private final WebClient client;

  public DefaultsInVariable(WebClient.Builder builder) {
    client =
        builder
            .baseUrl("https://files.example.org")
            .codecs(
                configurer -> {
                  ClientCodecConfigurer.ClientDefaultCodecs defaults = configurer.defaultCodecs();
                  // BUG: Diagnostic contains: [HttpBodyUnbounded]
                  defaults.maxInMemorySize(-1);
                })
            .build();
  }

  public Mono<byte[]> file(String name) {
    return client.get().uri("/{name}", name).retrieve().bodyToMono(byte[].class);
  }
}
