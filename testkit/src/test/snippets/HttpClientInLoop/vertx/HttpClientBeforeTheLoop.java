package snippets.httpclientinloop.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.util.List;

/** One client for all hosts. */
public final class HttpClientBeforeTheLoop {

  private final Vertx vertx;

  public HttpClientBeforeTheLoop(Vertx vertx) {
    this.vertx = vertx;
  }

  public void ping(List<String> hosts) {
    HttpClient client = vertx.createHttpClient();
    for (String host : hosts) {
      client.request(HttpMethod.GET, 80, host, "/").onSuccess(HttpClientRequest::send);
    }
  }

  public static void main(String[] args) {
    new HttpClientBeforeTheLoop(Vertx.vertx()).ping(List.of(args));
  }
}
