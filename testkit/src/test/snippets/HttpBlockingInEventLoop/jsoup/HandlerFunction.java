package snippets.httpblockingineventloop.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  public Mono<ServerResponse> handle(ServerRequest request, Connection call) throws IOException {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = call.get().title();
    return ServerResponse.ok().bodyValue(user);
  }
}
