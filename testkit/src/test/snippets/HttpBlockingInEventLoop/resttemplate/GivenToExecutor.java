package snippets.httpblockingineventloop.resttemplate;

import java.util.concurrent.Executor;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A thread of the executor waits. */
public final class GivenToExecutor implements WebFilter {

  private final RestTemplate template;
  private final Executor executor;

  public GivenToExecutor(RestTemplate template, Executor executor) {
    this.template = template;
    this.executor = executor;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    executor.execute(() -> template.delete("http://users.example.org/me"));
    return chain.filter(exchange);
  }
}
