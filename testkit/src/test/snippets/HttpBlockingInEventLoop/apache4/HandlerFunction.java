package snippets.httpblockingineventloop.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final HttpClient client;

  public HandlerFunction(HttpClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, HttpGet call) throws IOException {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = client.execute(call, new BasicResponseHandler());
    return ServerResponse.ok().bodyValue(user);
  }
}
