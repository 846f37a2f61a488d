package snippets.httpblockingineventloop.restclient;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Both handlers call the helper, and no other code does. */
@Component
public class HelperOfTwoHandlers {

  private final RestClient client;

  public HelperOfTwoHandlers(RestClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> show(ServerRequest request) {
    return ServerResponse.ok().bodyValue(user(request.pathVariable("id")));
  }

  public Mono<ServerResponse> head(ServerRequest request) {
    return user(request.pathVariable("id")) == null
        ? ServerResponse.notFound().build()
        : ServerResponse.ok().build();
  }

  private String user(String id) {
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    return client.get().uri("/users/{id}", id).retrieve().body(String.class);
  }
}
