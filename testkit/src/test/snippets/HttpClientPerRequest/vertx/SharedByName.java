package snippets.httpclientperrequest.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;

/** Clients of one name have the same connections. */
public final class SharedByName {

  private final Vertx vertx;

  public SharedByName(Vertx vertx) {
    this.vertx = vertx;
  }

  public Future<Integer> get(String host) {
    HttpClientOptions options = new HttpClientOptions().setShared(true).setName("status");
    HttpClient client = vertx.createHttpClient(options);
    return client
        .request(HttpMethod.GET, 80, host, "/")
        .compose(HttpClientRequest::send)
        .map(HttpClientResponse::statusCode);
  }
}
