package snippets.httpblockingineventloop.google;

import com.google.api.client.http.HttpRequest;
import java.io.IOException;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  public Mono<ServerResponse> handle(ServerRequest request, HttpRequest call) throws IOException {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = call.execute().parseAsString();
    return ServerResponse.ok().bodyValue(user);
  }
}
