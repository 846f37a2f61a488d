package snippets.httptimeoutonwaitonly.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** The request has a time, and the future a longer one. */
public final class RequestBounded {

  private final WebClient client;

  public RequestBounded(Vertx vertx) {
    client =
        WebClient.create(
            vertx,
            new WebClientOptions().setDefaultHost("risk.example.org").setConnectTimeout(1_000));
  }

  public Future<JsonObject> score(String customer) {
    return client
        .get("/score/" + customer)
        .timeout(1_000)
        .send()
        .timeout(1_500, java.util.concurrent.TimeUnit.MILLISECONDS)
        .map(HttpResponse::bodyAsJsonObject);
  }
}
