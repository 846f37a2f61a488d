package snippets.httpkeepalivedisabled.vertx;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** Options of the web client. */
public final class WebOptions {

  public WebClient client(Vertx vertx) {
    WebClientOptions options = new WebClientOptions();
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    options.setKeepAlive(false);
    return WebClient.create(vertx, options);
  }
}
