package snippets.httpblockingineventloop.resttemplate;

import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What comes behind runs on the scheduler. */
public final class PublishedOnElastic implements WebFilter {

  private final RestTemplate template;

  public PublishedOnElastic(RestTemplate template) {
    this.template = template;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Mono.just("http://users.example.org/me")
        .publishOn(Schedulers.boundedElastic())
        .map(uri -> template.getForObject(uri, String.class))
        .then(chain.filter(exchange));
  }
}
