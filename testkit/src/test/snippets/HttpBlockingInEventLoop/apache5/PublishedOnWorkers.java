package snippets.httpblockingineventloop.apache5;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Behind the change of threads, an operator may wait. */
public final class PublishedOnWorkers implements WebFilter {

  private final CloseableHttpClient client;

  public PublishedOnWorkers(CloseableHttpClient client) {
    this.client = client;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Mono.just(exchange.getRequest().getId())
        .publishOn(Schedulers.boundedElastic())
        .map(
            id -> {
              try {
                HttpHead head = new HttpHead("https://sessions.example.org/" + id);
                return client.execute(head, response -> response.getCode());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .filter(code -> code == 200)
        .flatMap(code -> chain.filter(exchange));
  }
}
