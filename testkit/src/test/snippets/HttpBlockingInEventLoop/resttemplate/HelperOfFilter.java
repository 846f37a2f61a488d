package snippets.httpblockingineventloop.resttemplate;

import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Only the filter calls the helper. */
public final class HelperOfFilter implements WebFilter {

  private final RestTemplate template;

  public HelperOfFilter(RestTemplate template) {
    this.template = template;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getAttributes().put("user", user());
    return chain.filter(exchange);
  }

  private String user() {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    return template.getForObject("http://users.example.org/me", String.class);
  }
}
