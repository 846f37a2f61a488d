package snippets.httpkeepalivedisabled.vertx;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.WebClient;

/** Other headers. */
public final class OtherHeader {

  public HttpRequest<Buffer> prepare(WebClient client, String uri, String value) {
    return client
        .getAbs(uri)
        .timeout(5_000)
        .putHeader("Connection", value)
        .putHeader("Accept", "close");
  }
}
