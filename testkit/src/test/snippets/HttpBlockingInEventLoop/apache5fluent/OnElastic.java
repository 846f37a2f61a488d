package snippets.httpblockingineventloop.apache5fluent;

import org.apache.hc.client5.http.fluent.Request;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  public Mono<ServerResponse> handle(ServerRequest request, String uri) {
    return Mono.fromCallable(() -> Request.get(uri).execute().returnContent().asString())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
