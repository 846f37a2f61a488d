package snippets.httpblockingineventloop.restclient;

import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The call is made by a thread that may wait. */
public final class CallableMovedAway {

  private final RestClient client;

  public CallableMovedAway(RestClient client) {
    this.client = client;
  }


  public Mono<ServerResponse> handle(ServerRequest request) {
    return Mono.fromCallable(() -> client.get().uri("/users/1").retrieve().body(String.class))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
