package snippets.httpclientinloop.vertx;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/** A handler is run every minute. */
public final class Periodic {

  private final Vertx vertx;

  public Periodic(Vertx vertx) {
    this.vertx = vertx;
  }

  public void start() {
    vertx.setPeriodic(
        60_000,
        tick -> {
          // BUG: Diagnostic contains: [HttpClientInLoop]
          WebClient client = WebClient.create(vertx);
          client
              .getAbs("http://audit.example.org/")
              .timeout(5_000)
              .send()
              .onFailure(failure -> System.err.println(failure));
        });
  }

  public void startShared(WebClient client) {
    vertx.setPeriodic(
        60_000, tick -> client.getAbs("http://audit.example.org/").timeout(5_000).send());
  }
}
