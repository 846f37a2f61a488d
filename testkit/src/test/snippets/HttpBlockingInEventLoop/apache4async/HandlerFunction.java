package snippets.httpblockingineventloop.apache4async;

import java.util.concurrent.ExecutionException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.nio.client.HttpAsyncClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final HttpAsyncClient client;

  public HandlerFunction(HttpAsyncClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, HttpGet call) throws ExecutionException, InterruptedException {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    String user = client.execute(call, null).get().toString();
    return ServerResponse.ok().bodyValue(user);
  }
}
