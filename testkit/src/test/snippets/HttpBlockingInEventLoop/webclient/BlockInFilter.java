package snippets.httpblockingineventloop.webclient;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The client would not block, if it were let. */
public final class BlockInFilter implements WebFilter {

  private final WebClient client;

  public BlockInFilter(WebClient client) {
    this.client = client;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = client.get().uri("/me").retrieve().bodyToMono(String.class).block();
    exchange.getAttributes().put("user", user);
    return chain.filter(exchange);
  }
}
