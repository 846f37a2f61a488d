package snippets.httpbodyunbounded.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

/** Off, or by a setting. */
public final class LogOfSetting {

  public HttpClient client(Vertx vertx, boolean log) {
    return vertx.createHttpClient(
        new HttpClientOptions().setLogActivity(false).setLogActivity(log));
  }
}
