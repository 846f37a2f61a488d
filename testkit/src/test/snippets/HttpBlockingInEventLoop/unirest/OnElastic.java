package snippets.httpblockingineventloop.unirest;

import kong.unirest.core.UnirestInstance;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  private final UnirestInstance unirest;

  public OnElastic(UnirestInstance unirest) {
    this.unirest = unirest;
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    return Mono.fromCallable(() -> unirest.get("/me").asString().getBody())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
