package snippets.httptimeoutmissing.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Whoever subscribes may have a timeout. */
public final class NotBlocked {

  private final WebClient client = WebClient.create("http://stock");

  public Mono<String> get(String name) {
    return client.get().uri(name).retrieve().bodyToMono(String.class);
  }
}
