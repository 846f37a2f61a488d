package snippets.httpblockingineventloop.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A lookup for each request, made where all requests are served. */
public final class ExecuteInFilter implements WebFilter {

  private final CloseableHttpClient client;

  public ExecuteInFilter(CloseableHttpClient client) {
    this.client = client;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String id = exchange.getRequest().getId();
    try {
      HttpHead head = new HttpHead("https://sessions.example.org/" + id);
      // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
      int code = client.execute(head, response -> response.getCode());
      if (code != 200) {
        exchange.getResponse().setRawStatusCode(401);
        return exchange.getResponse().setComplete();
      }
      return chain.filter(exchange);
    } catch (IOException e) {
      return Mono.error(e);
    }
  }
}
