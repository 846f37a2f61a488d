package snippets.httpblockingineventloop.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The function runs when all are there, so that no join waits. */
public final class JoinAfterAllOf {

  private final HttpClient client;
  private final List<HttpRequest> questions;

  public JoinAfterAllOf(HttpClient client, List<HttpRequest> questions) {
    this.client = client;
    this.questions = questions;
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    List<CompletableFuture<Integer>> all =
        questions.stream()
            .map(
                question ->
                    client
                        .sendAsync(question, BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
            .toList();
    CompletableFuture<Integer> worst =
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
            .thenApply(done -> all.stream().mapToInt(CompletableFuture::join).max().orElse(0));
    return Mono.fromFuture(worst).flatMap(status -> ServerResponse.status(status).build());
  }
}
