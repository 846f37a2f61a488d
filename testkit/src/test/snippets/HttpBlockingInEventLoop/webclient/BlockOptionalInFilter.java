package snippets.httpblockingineventloop.webclient;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A bound does not help the other connections. */
public final class BlockOptionalInFilter implements WebFilter {

  private final WebClient client;

  public BlockOptionalInFilter(WebClient client) {
    this.client = client;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Mono<String> user = client.get().uri("/me").retrieve().bodyToMono(String.class);
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    exchange.getAttributes().put("user", user.blockOptional(Duration.ofSeconds(1)));
    return chain.filter(exchange);
  }
}
