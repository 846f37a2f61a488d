package snippets.httptimeoutdisabled.vertx;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** With numbers. */
public final class Numbers {

  public HttpRequest<Buffer> prepare(WebClient client, String uri, int idleSeconds) {
    WebClient.create(Vertx.currentContext().owner(), options(idleSeconds)).close();
    return client.getAbs(uri).timeout(5_000);
  }

  private static WebClientOptions options(int idleSeconds) {
    return new WebClientOptions().setIdleTimeout(idleSeconds).setKeepAliveTimeout(0);
  }
}
