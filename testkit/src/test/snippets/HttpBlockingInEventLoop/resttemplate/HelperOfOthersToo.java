package snippets.httpblockingineventloop.resttemplate;

import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The helper is also called by a thread that may wait. */
public final class HelperOfOthersToo implements WebFilter {

  private final RestTemplate template;

  public HelperOfOthersToo(RestTemplate template) {
    this.template = template;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getAttributes().put("user", user());
    return chain.filter(exchange);
  }

  public void refresh() {
    System.out.println(user());
  }

  private String user() {
    return template.getForObject("http://users.example.org/me", String.class);
  }
}
