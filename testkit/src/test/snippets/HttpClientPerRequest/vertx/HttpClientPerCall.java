package snippets.httpclientperrequest.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;

/** A pool for each call. */
public final class HttpClientPerCall {

  private final Vertx vertx;

  public HttpClientPerCall(Vertx vertx) {
    this.vertx = vertx;
  }

  public Future<Integer> get(String host) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2_000));
    return client
        .request(HttpMethod.GET, 80, host, "/")
        .compose(HttpClientRequest::send)
        .map(HttpClientResponse::statusCode);
  }
}
