package snippets.httptimeoutmissing.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;

/** The wait has an end. */
public final class WaitBounded {

  private final WebClient client;

  public WaitBounded(Vertx vertx) {
    client = WebClient.create(vertx);
  }

  public int status(String uri, java.util.concurrent.TimeUnit unit)
      throws java.util.concurrent.TimeoutException {
    return Future.await(client.getAbs(uri).send(), 5, unit).statusCode()
        + Future.await(client.getAbs(uri).send().timeout(5, unit)).statusCode();
  }
}
