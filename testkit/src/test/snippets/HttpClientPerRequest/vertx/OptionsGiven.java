package snippets.httpclientperrequest.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;

/** Options have no connections, unless they name a client that is shared. */
public final class OptionsGiven {

  private final Vertx vertx;

  public OptionsGiven(Vertx vertx) {
    this.vertx = vertx;
  }

  public Future<HttpClientRequest> own(RequestOptions request) {
    HttpClientOptions options = new HttpClientOptions().setConnectTimeout(500);
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = vertx.httpClientBuilder().with(options).build();
    return client.request(request);
  }

  public Future<HttpClientRequest> shared(RequestOptions request) {
    HttpClientOptions options = new HttpClientOptions().setShared(true).setName("all");
    HttpClient client = vertx.httpClientBuilder().with(options).build();
    return client.request(request);
  }
}
