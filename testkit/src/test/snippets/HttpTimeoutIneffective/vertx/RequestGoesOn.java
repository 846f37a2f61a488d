package snippets.httptimeoutineffective.vertx;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

/** A request is the same object after each step. */
public final class RequestGoesOn {

  public Future<HttpResponse<Buffer>> get(WebClient client, String uri) {
    HttpRequest<Buffer> request = client.getAbs(uri);
    request.timeout(5_000);
    return request.send();
  }
}
