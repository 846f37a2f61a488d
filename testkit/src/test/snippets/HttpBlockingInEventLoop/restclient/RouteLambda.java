package snippets.httpblockingineventloop.restclient;

import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The handler is a function. */
public final class RouteLambda {

  private final RestClient client;

  public RouteLambda(RestClient client) {
    this.client = client;
  }


  public RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET(
            "/me",
            request -> {
              // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
              String user = client.get().uri("/users/1").retrieve().body(String.class);
              return ServerResponse.ok().bodyValue(user);
            })
        .build();
  }
}
