package snippets.httpblockingineventloop.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Sent without waiting, and then waited for. */
public final class JoinedInFilter implements WebFilter {

  private final HttpRequest request;

  public JoinedInFilter(HttpRequest request) {
    this.request = request;
  }

  private final HttpClient client = HttpClient.newHttpClient();

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    String user = client.sendAsync(request, BodyHandlers.ofString()).join().body();
    exchange.getAttributes().put("user", user);
    return chain.filter(exchange);
  }
}
