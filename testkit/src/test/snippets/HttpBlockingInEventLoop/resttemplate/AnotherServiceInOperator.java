package snippets.httpblockingineventloop.resttemplate;

import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The operator runs where the chain does. */
public final class AnotherServiceInOperator implements WebFilter {

  private final RestTemplate template;

  public AnotherServiceInOperator(RestTemplate template) {
    this.template = template;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain
        .filter(exchange)
        .map(
            done -> {
              // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
              template.delete("http://users.example.org/me");
              return done;
            });
  }
}
