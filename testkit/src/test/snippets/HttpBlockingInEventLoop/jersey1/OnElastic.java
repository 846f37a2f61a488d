package snippets.httpblockingineventloop.jersey1;

import com.sun.jersey.api.client.WebResource;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  private final WebResource resource;

  public OnElastic(WebResource resource) {
    this.resource = resource;
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    return Mono.fromCallable(() -> resource.get(String.class))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
