package snippets.httpclientinloop.vertx;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.util.List;

/** A pool for each address. */
public final class CreatedEachTurn {

  public void warmUp(Vertx vertx, List<String> addresses) {
    for (String address : addresses) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      WebClient client = WebClient.create(vertx);
      client.getAbs(address).timeout(500).send().onComplete(done -> client.close());
    }
  }
}
