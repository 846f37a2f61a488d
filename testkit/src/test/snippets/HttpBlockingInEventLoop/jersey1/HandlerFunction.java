package snippets.httpblockingineventloop.jersey1;

import com.sun.jersey.api.client.WebResource;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A handler of requests waits before it answers. */
public final class HandlerFunction {

  private final WebResource resource;

  public HandlerFunction(WebResource resource) {
    this.resource = resource;
  }

  public Mono<ServerResponse> handle(ServerRequest request) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    String user = resource.get(String.class);
    return ServerResponse.ok().bodyValue(user);
  }
}
