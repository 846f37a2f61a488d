package snippets.httptimeoutmissing.webclient;

import reactor.core.publisher.Mono;
import org.springframework.web.reactive.function.client.WebClient;

/** What is waited for is no exchange. */
public final class OtherMono {

  private final WebClient client = WebClient.create("http://stock");

  public String get(Mono<String> name) {
    String text = Mono.just("a").block();
    return text + name.block() + Mono.fromSupplier(() -> "b").block() + client.hashCode();
  }
}
