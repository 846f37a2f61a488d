package snippets.httpblockingineventloop.resttemplate;

import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The scheduler has threads for work that waits. */
public final class OnBoundedElastic implements WebFilter {

  private final RestTemplate template;

  public OnBoundedElastic(RestTemplate template) {
    this.template = template;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Mono.fromCallable(
            () -> template.getForObject("http://users.example.org/me", String.class))
        .subscribeOn(Schedulers.boundedElastic())
        .doOnNext(user -> exchange.getAttributes().put("user", user))
        .then(chain.filter(exchange));
  }
}
