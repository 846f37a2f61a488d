package snippets.httpblockingineventloop.jetty;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final HttpClient client;

  public HandlerFunction(HttpClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, String uri) throws ExecutionException, InterruptedException, TimeoutException {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = client.GET(uri).getContentAsString();
    return ServerResponse.ok().bodyValue(user);
  }
}
