package snippets.httpblockingineventloop.vertx;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import org.springframework.web.client.RestTemplate;

/** The future stands in a variable before the step that waits. */
public final class FutureInVariable {

  private final WebClient client;
  private final RestTemplate template;

  public FutureInVariable(WebClient client, RestTemplate template) {
    this.client = client;
    this.template = template;
  }

  public Future<String> owner() {
    Future<HttpResponse<Buffer>> me = client.getAbs("http://users.example.org/me").send();
    // BUG: Diagnostic contains: [HttpBlockingInEventLoop]
    return me.map(answer -> template.getForObject("/owners/" + answer.body(), String.class));
  }
}
