package snippets.httpblockingineventloop.resttemplate;

import java.util.concurrent.CompletableFuture;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A thread of the pool waits. */
public final class SuppliedAsync implements WebFilter {

  private final RestTemplate template;

  public SuppliedAsync(RestTemplate template) {
    this.template = template;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Mono.fromFuture(
            CompletableFuture.supplyAsync(
                () -> template.getForObject("http://users.example.org/me", String.class)))
        .then(chain.filter(exchange));
  }
}
