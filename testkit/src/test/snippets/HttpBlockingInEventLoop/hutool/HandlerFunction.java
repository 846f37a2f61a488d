package snippets.httpblockingineventloop.hutool;

import cn.hutool.http.HttpUtil;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  public Mono<ServerResponse> handle(ServerRequest request) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = HttpUtil.get("http://users.example/me", 5_000);
    return ServerResponse.ok().bodyValue(user);
  }
}
