package snippets.httptimeoutineffective.vertx;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.util.concurrent.TimeUnit;

/** The future that is given up in time is handed out. */
public final class FutureReturned {

  public io.vertx.core.Future<HttpResponse<Buffer>> get(WebClient client, String uri) {
    return client.getAbs(uri).timeout(5_000).send().timeout(6, TimeUnit.SECONDS);
  }
}
