package snippets.httpblockingineventloop.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.methods.GetMethod;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final HttpClient client;

  public HandlerFunction(HttpClient client) {
    this.client = client;
  }


  public Mono<ServerResponse> handle(ServerRequest request, GetMethod method) throws IOException {
    try {
      // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
      int status = client.executeMethod(method);
      return ServerResponse.status(status).build();
    } finally {
      method.releaseConnection();
    }
  }
}
