package snippets.httpclientperrequest.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;

/** One client, many calls. */
public final class HttpClientInField {

  private final HttpClient client;

  public HttpClientInField(Vertx vertx) {
    client = vertx.createHttpClient();
  }

  public Future<Integer> get(String host) {
    return client
        .request(HttpMethod.GET, 80, host, "/")
        .compose(HttpClientRequest::send)
        .map(HttpClientResponse::statusCode);
  }
}
