package snippets.httpblockingineventloop.ahc;

import org.asynchttpclient.AsyncHttpClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  private final AsyncHttpClient client;

  public OnElastic(AsyncHttpClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, String uri) {
    return Mono.fromCallable(() -> client.prepareGet(uri).execute().get().getResponseBody())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
