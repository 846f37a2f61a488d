package snippets.httptimeoutineffective.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** Options are changed by their setters, whatever is made of what those give. */
public final class OptionsChange {

  public WebClient client(Vertx vertx, JsonObject settings) {
    WebClientOptions options = new WebClientOptions();
    options.setConnectTimeout(settings.getInteger("connect", 2_000));
    options.setIdleTimeout(10);
    return WebClient.create(vertx, options);
  }
}
