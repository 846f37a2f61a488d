package snippets.httpblockingineventloop.hutool;

import cn.hutool.http.HttpUtil;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A thread that may wait makes the call. */
public final class OnElastic {

  public Mono<ServerResponse> handle(ServerRequest request) {
    return Mono.fromCallable(() -> HttpUtil.get("http://users.example/me", 5_000))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }
}
