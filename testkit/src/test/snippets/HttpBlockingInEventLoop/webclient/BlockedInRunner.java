package snippets.httpblockingineventloop.webclient;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The runner waits when the program starts, and the handler beside it waits for nobody. */
@Component
public class BlockedInRunner {

  private final WebClient client;
  private final Map<String, String> names = new ConcurrentHashMap<>();

  public BlockedInRunner(WebClient client) {
    this.client = client;
  }

  public void start(List<String> ids) {
    for (String id : ids) {
      String name =
          client
              .get()
              .uri("/{id}", id)
              .retrieve()
              .bodyToMono(String.class)
              .block(Duration.ofSeconds(3));
      names.put(id, String.valueOf(name));
    }
  }

  public Mono<ServerResponse> name(ServerRequest request) {
    return Mono.justOrEmpty(names.get(request.pathVariable("id")))
        .flatMap(name -> ServerResponse.ok().bodyValue(name));
  }
}
