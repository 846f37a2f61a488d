package snippets.httpblockingineventloop.ahc;

import java.util.concurrent.ExecutionException;
import org.asynchttpclient.AsyncHttpClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final AsyncHttpClient client;

  public HandlerFunction(AsyncHttpClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, String uri) throws ExecutionException, InterruptedException {
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = client.prepareGet(uri).execute().get().getResponseBody();
    return ServerResponse.ok().bodyValue(user);
  }
}
