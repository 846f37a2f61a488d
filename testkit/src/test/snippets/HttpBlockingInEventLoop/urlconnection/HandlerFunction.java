package snippets.httpblockingineventloop.urlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  public Mono<ServerResponse> handle(ServerRequest request, URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(5_000);
    connection.setRequestMethod("HEAD");
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    int status = connection.getResponseCode();
    return ServerResponse.status(status).build();
  }
}
