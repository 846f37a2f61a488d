package snippets.httpblockingineventloop.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
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
    String user = client.execute(call, new BasicHttpClientResponseHandler());
    return ServerResponse.ok().bodyValue(user);
  }
}
