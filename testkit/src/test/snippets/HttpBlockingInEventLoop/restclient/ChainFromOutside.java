package snippets.httpblockingineventloop.restclient;

import org.springframework.web.client.RestClient;
import reactor.core.publisher.Mono;

/** Who gives the chain decides where it runs. */
public final class ChainFromOutside {

  private final RestClient client;

  public ChainFromOutside(RestClient client) {
    this.client = client;
  }


  public Mono<String> user(Mono<String> ids) {
    return ids.map(id -> client.get().uri("/users/" + id).retrieve().body(String.class));
  }
}
