package snippets.httpblockingineventloop.reactornetty;

import org.springframework.web.client.RestTemplate;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** The content stands in a variable before the operator that waits. */
public final class ContentInVariable {

  private final HttpClient client;
  private final RestTemplate template;

  public ContentInVariable(HttpClient client, RestTemplate template) {
    this.client = client;
    this.template = template;
  }

  public Mono<String> owner() {
    Mono<String> me = client.get().uri("/me").responseContent().aggregate().asString();
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    return me.map(text -> template.getForObject("/owners/" + text, String.class));
  }
}
