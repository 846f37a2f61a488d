package snippets.httpblockingineventloop.resttemplate;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** To defer a call is not to move it: whoever subscribes waits, and that is the event loop. */
@Component
public class DeferredButNotMoved implements WebFilter {

  private final RestTemplate template;

  public DeferredButNotMoved(RestTemplate template) {
    this.template = template;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String token = exchange.getRequest().getHeaders().getFirst("X-Token");
    if (token == null) {
      return chain.filter(exchange);
    }
    return Mono.defer(
        () -> {
          // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
          String user = template.getForObject("https://users/{token}", String.class, token);
          exchange.getAttributes().put("user", user);
          return chain.filter(exchange);
        });
  }
}
