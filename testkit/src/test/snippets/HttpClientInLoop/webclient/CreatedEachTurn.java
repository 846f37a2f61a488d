package snippets.httpclientinloop.webclient;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Default clients share the pool of the program. */
public final class CreatedEachTurn {

  public List<Mono<String>> all(List<String> addresses) {
    List<Mono<String>> all = new ArrayList<>();
    for (String address : addresses) {
      all.add(WebClient.create(address).get().retrieve().bodyToMono(String.class));
    }
    return all;
  }
}
