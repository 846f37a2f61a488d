package snippets.httpblockingineventloop.resttemplate;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The constructor waits, when the program starts; requests find what it has got. */
@Component
public class StartedBefore implements WebFilter {

  private final String keys;

  public StartedBefore(RestTemplate template) {
    keys = template.getForObject("https://login.example.org/keys", String.class);
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getAttributes().put("keys", keys);
    return chain.filter(exchange);
  }
}
