package snippets.httpbodyunbounded.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

/** The method is named for what it is for: whoever calls it looks for a fault. */
public final class LogByMethod {

  public HttpClient debugClient(Vertx vertx) {
    return vertx.createHttpClient(new HttpClientOptions().setLogActivity(true));
  }

  public HttpClient client(Vertx vertx) {
    return vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2_000));
  }
}
