package snippets.httpblockingineventloop.resttemplate;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A look at each element that waits stops the elements of all others. */
@Component
public class DoOnNextWaits {

  private final RestTemplate template;

  public DoOnNextWaits(RestTemplate template) {
    this.template = template;
  }

  public Mono<ServerResponse> save(ServerRequest request) {
    return request
        .bodyToFlux(String.class)
        .filter(line -> !line.isEmpty())
        // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
        .doOnNext(line -> template.put("https://lines.example.org", line))
        .then(ServerResponse.accepted().build());
  }
}
