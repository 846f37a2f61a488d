package snippets.httpblockingineventloop.hutool;

import cn.hutool.http.HttpRequest;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A request that is only made waits for nobody. */
public final class CreatedInHandler {

  public Mono<ServerResponse> handle(ServerRequest request) {
    HttpRequest later = HttpRequest.get("http://users.example/me").timeout(5_000);
    return ServerResponse.ok().bodyValue(later.getUrl());
  }
}
