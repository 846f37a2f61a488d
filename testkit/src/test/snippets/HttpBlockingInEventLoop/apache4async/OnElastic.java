package snippets.httpblockingineventloop.apache4async;

import org.apache.http.client.methods.HttpGet;
import org.apache.http.nio.client.HttpAsyncClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  private final HttpAsyncClient client;

  public OnElastic(HttpAsyncClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, HttpGet call) {
    return Mono.fromCallable(() -> client.execute(call, null).get().toString())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
