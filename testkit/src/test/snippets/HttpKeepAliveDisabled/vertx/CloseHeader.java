package snippets.httpkeepalivedisabled.vertx;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.WebClient;

/** A header of the request. */
public final class CloseHeader {

  public HttpRequest<Buffer> prepare(WebClient client, String uri) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return client.getAbs(uri).timeout(5_000).putHeader("Connection", "close");
  }
}
