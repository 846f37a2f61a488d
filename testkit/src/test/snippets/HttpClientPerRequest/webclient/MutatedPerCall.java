package snippets.httpclientperrequest.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Default clients, and what is mutated, share the pool. */
public final class MutatedPerCall {

  private final WebClient shared = WebClient.create("http://stock");

  public Mono<String> get(String token) {
    WebClient own = shared.mutate().defaultHeader("Authorization", token).build();
    return own.get().retrieve().bodyToMono(String.class);
  }

  public Mono<String> other(String address) {
    WebClient own = WebClient.builder().baseUrl(address).build();
    return own.get().retrieve().bodyToMono(String.class);
  }
}
