package snippets.httpblockingineventloop.webclient;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Whatever the promise is of: it is waited for. */
public final class BlockOfGivenMono implements WebFilter {

  private final Mono<String> user;

  public BlockOfGivenMono(Mono<String> user) {
    this.user = user;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    exchange.getAttributes().put("user", user.block());
    return chain.filter(exchange);
  }
}
