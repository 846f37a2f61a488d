package snippets.httpblockingineventloop.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  private final HttpClient client;

  public OnElastic(HttpClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, HttpRequest call) {
    return Mono.fromCallable(() -> client.send(call, BodyHandlers.ofString()).body())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
