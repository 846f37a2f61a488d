package snippets.httpblockingineventloop.hutool;

import cn.hutool.http.HttpRequest;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** So does a request of its own. */
public final class RequestInHandler {

  public Mono<ServerResponse> handle(ServerRequest request) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    boolean isUp = HttpRequest.get("http://users.example/").timeout(5_000).execute().isOk();
    return ServerResponse.ok().bodyValue(isUp);
  }
}
