package snippets.httpblockingineventloop.resttemplate;

import java.util.function.Supplier;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A function in a variable runs where it is called. */
public final class FunctionKept implements WebFilter {

  private final RestTemplate template;

  public FunctionKept(RestTemplate template) {
    this.template = template;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Supplier<String> user =
        () -> template.getForObject("http://users.example.org/me", String.class);
    exchange.getAttributes().put("user", user);
    return chain.filter(exchange);
  }
}
