package snippets.httpblockingineventloop.jaxrs;

import jakarta.ws.rs.client.WebTarget;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  private final WebTarget target;

  public OnElastic(WebTarget target) {
    this.target = target;
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    return Mono.fromCallable(() -> target.request().get(String.class))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
