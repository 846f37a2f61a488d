package snippets.httpblockingineventloop.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  private final OkHttpClient client;

  public OnElastic(OkHttpClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, Request call) {
    return Mono.fromCallable(() -> client.newCall(call).execute().body().string())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
