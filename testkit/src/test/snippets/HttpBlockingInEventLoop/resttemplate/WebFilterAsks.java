package snippets.httpblockingineventloop.resttemplate;

import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A filter that asks another service for each request. */
public final class WebFilterAsks implements WebFilter {

  private final RestTemplate template;

  public WebFilterAsks(RestTemplate template) {
    this.template = template;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = template.getForObject("http://users.example.org/me", String.class);
    exchange.getAttributes().put("user", user);
    return chain.filter(exchange);
  }
}
