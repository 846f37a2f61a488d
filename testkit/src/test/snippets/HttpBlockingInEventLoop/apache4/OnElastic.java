package snippets.httpblockingineventloop.apache4;

import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
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

  public Mono<ServerResponse> handle(ServerRequest request, HttpGet call) {
    return Mono.fromCallable(() -> client.execute(call, new BasicResponseHandler()))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
