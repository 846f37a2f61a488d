package snippets.httptimeoutdisabled.vertx;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** Connections are never given up. */
public final class ZeroIdle {

  public WebClient client(Vertx vertx) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return WebClient.create(vertx, new WebClientOptions().setIdleTimeout(0));
  }
}
