package snippets.httpclientinloop.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.util.ArrayList;
import java.util.List;

/** What is kept of each turn is its response to come. */
public final class FuturesCollected {

  public List<Future<HttpResponse<Buffer>>> all(Vertx vertx, List<String> uris) {
    List<Future<HttpResponse<Buffer>>> responses = new ArrayList<>();
    for (String uri : uris) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      WebClient client = WebClient.create(vertx);
      responses.add(client.getAbs(uri).send());
    }
    return responses;
  }
}
