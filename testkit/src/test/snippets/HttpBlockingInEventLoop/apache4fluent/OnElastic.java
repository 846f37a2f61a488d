package snippets.httpblockingineventloop.apache4fluent;

import org.apache.http.client.fluent.Request;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  public Mono<ServerResponse> handle(ServerRequest request, String uri) {
    return Mono.fromCallable(() -> Request.Get(uri).connectTimeout(2_000).socketTimeout(5_000).execute().returnContent().asString())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
