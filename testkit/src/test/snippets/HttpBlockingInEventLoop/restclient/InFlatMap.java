package snippets.httpblockingineventloop.restclient;

import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The operator runs where the body is read. */
public final class InFlatMap {

  private final RestClient client;

  public InFlatMap(RestClient client) {
    this.client = client;
  }


  public Mono<ServerResponse> handle(ServerRequest request) {
    return request
        .bodyToMono(String.class)
        .flatMap(
            id -> {
              // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
              String user = client.get().uri("/users/" + id).retrieve().body(String.class);
              return ServerResponse.ok().bodyValue(user);
            });
  }
}
