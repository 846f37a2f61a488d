package snippets.httpblockingineventloop.resttemplate;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The note is sent by a thread of its own, and the request goes on at once. */
@Component
public class ThreadOfItsOwn implements WebFilter {

  private final RestTemplate template;

  public ThreadOfItsOwn(RestTemplate template) {
    this.template = template;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String path = exchange.getRequest().getPath().value();
    Thread note = new Thread(() -> template.put("https://audit.example.org", path), "audit");
    note.setDaemon(true);
    note.start();
    Schedulers.boundedElastic().schedule(() -> template.put("https://count.example.org", path));
    return chain.filter(exchange);
  }
}
