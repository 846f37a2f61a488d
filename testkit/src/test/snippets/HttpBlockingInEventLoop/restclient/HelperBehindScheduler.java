package snippets.httpblockingineventloop.restclient;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The helper waits, but only threads call it that may. */
@Component
public class HelperBehindScheduler {

  private final RestClient client;
  private final Scheduler workers = Schedulers.newBoundedElastic(20, 1_000, "users");

  public HelperBehindScheduler(RestClient client) {
    this.client = client;
  }

  public Mono<ServerResponse> show(ServerRequest request) {
    String id = request.pathVariable("id");
    return Mono.fromSupplier(() -> user(id))
        .subscribeOn(workers)
        .flatMap(user -> ServerResponse.ok().bodyValue(user));
  }

  private String user(String id) {
    return client.get().uri("/users/{id}", id).retrieve().body(String.class);
  }
}
