package snippets.httptimeoutineffective.vertx;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.util.concurrent.TimeUnit;

/** The answer that is given up in time is not the one that goes on. */
public final class DroppedInLambda {

  private final WebClient client;

  public DroppedInLambda(WebClient client) {
    this.client = client;
  }

  public Future<Integer> status(String uri, Future<String> token) {
    return token.compose(
        value -> {
          Future<HttpResponse<Buffer>> answer =
              client.getAbs(uri).bearerTokenAuthentication(value).send();
          // BUG: Diagnostic contains: [HttpTimeoutIneffective]
          answer.timeout(3, TimeUnit.SECONDS);
          return answer.map(HttpResponse::statusCode);
        });
  }
}
