package snippets.httpblockingineventloop.google;

import com.google.api.client.http.HttpRequest;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  public Mono<ServerResponse> handle(ServerRequest request, HttpRequest call) {
    return Mono.fromCallable(() -> call.execute().parseAsString())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
