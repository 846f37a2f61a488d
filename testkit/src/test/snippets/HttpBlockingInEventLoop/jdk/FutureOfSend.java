package snippets.httpblockingineventloop.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** The promise of the client is given on as a Mono, and nothing waits for it. */
public final class FutureOfSend implements WebFilter {

  private final HttpClient client;
  private final HttpRequest question;

  public FutureOfSend(HttpClient client, HttpRequest question) {
    this.client = client;
    this.question = question;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Mono.fromFuture(() -> client.sendAsync(question, BodyHandlers.discarding()))
        .map(HttpResponse::statusCode)
        .filter(status -> status == 200)
        .flatMap(status -> chain.filter(exchange));
  }
}
