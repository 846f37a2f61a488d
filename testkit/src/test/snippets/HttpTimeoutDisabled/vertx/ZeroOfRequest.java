package snippets.httptimeoutdisabled.vertx;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.WebClient;

/** Of one request. */
public final class ZeroOfRequest {

  public HttpRequest<Buffer> prepare(WebClient client, String uri) {
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    return client.getAbs(uri).timeout(0);
  }
}
