package snippets.httpclientinloop.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.util.List;

/** A pool for each host. */
public final class HttpClientEachTurn {

  private final Vertx vertx;

  public HttpClientEachTurn(Vertx vertx) {
    this.vertx = vertx;
  }

  public void ping(List<String> hosts) {
    for (String host : hosts) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpClient client = vertx.createHttpClient();
      client.request(HttpMethod.GET, 80, host, "/").onSuccess(HttpClientRequest::send);
    }
  }
}
