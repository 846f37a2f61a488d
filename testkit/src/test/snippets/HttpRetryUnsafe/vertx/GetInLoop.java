package snippets.httpretryunsafe.vertx;

import io.vertx.core.Future;
import io.vertx.ext.web.client.WebClient;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final WebClient client;

  public GetInLoop(WebClient client) {
    this.client = client;
  }

  public String send(String uri) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return Future.await(client.getAbs(uri).send()).bodyAsString();
      } catch (IllegalStateException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
