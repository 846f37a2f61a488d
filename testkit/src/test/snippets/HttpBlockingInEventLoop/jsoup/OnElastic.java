package snippets.httpblockingineventloop.jsoup;

import org.jsoup.Connection;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  public Mono<ServerResponse> handle(ServerRequest request, Connection call) {
    return Mono.fromCallable(() -> call.get().title())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
