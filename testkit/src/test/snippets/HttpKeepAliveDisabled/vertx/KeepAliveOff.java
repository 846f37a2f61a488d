package snippets.httpkeepalivedisabled.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

/** Switched off in the options. */
public final class KeepAliveOff {

  public HttpClient client(Vertx vertx) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
  }
}
