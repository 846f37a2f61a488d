package snippets.httpblockingineventloop.webclient;

import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The chain stands in a variable; its operators run where the client answers. */
public class ChainInVariable {

  private final WebClient client;
  private final RestTemplate template;

  public ChainInVariable(WebClient client, RestTemplate template) {
    this.client = client;
    this.template = template;
  }

  public Mono<String> owner(String id) {
    Mono<String> order = client.get().uri("/orders/" + id).retrieve().bodyToMono(String.class);
    Mono<String> trimmed = order.map(String::trim);
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    return trimmed.map(text -> template.getForObject("/owners/" + text, String.class));
  }
}
