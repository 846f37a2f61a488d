package snippets.httpblockingineventloop.restclient;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import reactor.core.publisher.Mono;

/** Each request of a controller has a thread, which may wait. */
@RestController
public class ControllerOfServlets {

  private final RestClient client;

  public ControllerOfServlets(RestClient client) {
    this.client = client;
  }

  @GetMapping("/users/{id}")
  public Mono<String> user(@PathVariable("id") String id) {
    String user = client.get().uri("/users/{id}", id).retrieve().body(String.class);
    return Mono.justOrEmpty(user).map(String::strip);
  }
}
