package snippets.httptimeoutdisabled.vertx;

import io.vertx.ext.web.client.WebClientOptions;

/** Idle time counts seconds. */
public final class MillisAsSeconds {

  public WebClientOptions options(int idleMillis) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return new WebClientOptions().setIdleTimeout(idleMillis);
  }
}
