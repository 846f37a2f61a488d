package snippets.httpbodyunbounded.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

/** Switched off by name. */
public final class LogOff {

  public HttpClient client(Vertx vertx) {
    return vertx.createHttpClient(new HttpClientOptions().setLogActivity(false));
  }
}
