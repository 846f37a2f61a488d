package snippets.httpblockingineventloop.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Nothing waits. */
public final class GoesOn implements WebFilter {

  private final WebClient client;

  public GoesOn(WebClient client) {
    this.client = client;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return client
        .get()
        .uri("/me")
        .retrieve()
        .bodyToMono(String.class)
        .doOnNext(user -> exchange.getAttributes().put("user", user))
        .then(chain.filter(exchange));
  }
}
