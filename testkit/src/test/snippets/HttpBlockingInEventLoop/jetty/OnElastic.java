package snippets.httpblockingineventloop.jetty;

import org.eclipse.jetty.client.HttpClient;
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

  public Mono<ServerResponse> handle(ServerRequest request, String uri) {
    return Mono.fromCallable(() -> client.GET(uri).getContentAsString())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
