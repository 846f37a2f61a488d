package snippets.httpbodyunbounded.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

/** All bytes go into the log. */
public final class LogActivity {

  public HttpClient client(Vertx vertx) {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    return vertx.createHttpClient(new HttpClientOptions().setLogActivity(true));
  }
}
