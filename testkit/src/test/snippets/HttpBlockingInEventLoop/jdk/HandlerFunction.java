package snippets.httpblockingineventloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final HttpClient client;

  public HandlerFunction(HttpClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> handle(ServerRequest request, HttpRequest call) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    String user = client.send(call, BodyHandlers.ofString()).body();
    return ServerResponse.ok().bodyValue(user);
  }
}
