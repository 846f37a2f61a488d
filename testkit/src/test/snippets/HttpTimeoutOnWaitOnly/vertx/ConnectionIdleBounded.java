package snippets.httptimeoutonwaitonly.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** A connection that is silent for two seconds is closed by the client. */
public final class ConnectionIdleBounded {

  private final WebClient client;

  public ConnectionIdleBounded(Vertx vertx) {
    WebClientOptions options = new WebClientOptions().setConnectTimeout(1_000);
    options.setIdleTimeout(2);
    options.setIdleTimeoutUnit(java.util.concurrent.TimeUnit.SECONDS);
    client = WebClient.create(vertx, options);
  }

  public Future<JsonObject> load(String uri) {
    return client
        .getAbs(uri)
        .send()
        .timeout(3, java.util.concurrent.TimeUnit.SECONDS)
        .map(HttpResponse::bodyAsJsonObject);
  }
}
