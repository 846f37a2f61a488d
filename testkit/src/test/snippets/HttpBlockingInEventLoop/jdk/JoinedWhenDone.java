package snippets.httpblockingineventloop.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Both are there when the function runs. */
public final class JoinedWhenDone implements WebFilter {

  private final HttpRequest request;

  public JoinedWhenDone(HttpRequest request) {
    this.request = request;
  }

  private final HttpClient client = HttpClient.newHttpClient();

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    CompletableFuture<HttpResponse<String>> one =
        client.sendAsync(request, BodyHandlers.ofString());
    CompletableFuture<HttpResponse<String>> two =
        client.sendAsync(request, BodyHandlers.ofString());
    return Mono.fromFuture(
            CompletableFuture.allOf(one, two).thenApply(done -> one.join().body() + two.join().body()))
        .then(chain.filter(exchange));
  }
}
