package snippets.httptimeoutineffective.vertx;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.util.concurrent.TimeUnit;

/** The future that is given up in time is dropped. */
public final class FutureDropped {

  public io.vertx.core.Future<HttpResponse<Buffer>> get(WebClient client, String uri) {
    io.vertx.core.Future<HttpResponse<Buffer>> answer = client.getAbs(uri).send();
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    answer.timeout(5, TimeUnit.SECONDS);
    return answer;
  }
}
