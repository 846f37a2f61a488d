package snippets.httpblockingineventloop.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  public Mono<ServerResponse> handle(ServerRequest request, String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = Request.get(uri).execute().returnContent().asString();
    return ServerResponse.ok().bodyValue(user);
  }
}
