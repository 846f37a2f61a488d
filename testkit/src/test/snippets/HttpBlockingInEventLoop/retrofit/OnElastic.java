package snippets.httpblockingineventloop.retrofit;

import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import retrofit2.Call;

/** A thread that may wait makes the call. */
public final class OnElastic {

  private final Call<String> call;

  public OnElastic(Call<String> call) {
    this.call = call;
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    return Mono.fromCallable(() -> call.execute().body())
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
