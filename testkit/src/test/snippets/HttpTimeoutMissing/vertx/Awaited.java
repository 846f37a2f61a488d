package snippets.httptimeoutmissing.vertx;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

/** A virtual thread waits, too; a connect timeout does not bound that. */
public final class Awaited {

  private final WebClient client;

  public Awaited(Vertx vertx) {
    WebClientOptions options = new WebClientOptions();
    options.setConnectTimeout(2_000);
    client = WebClient.create(vertx, options);
  }

  public String post(String uri, String text) {
    Future<HttpResponse<Buffer>> response = client.postAbs(uri).sendBuffer(Buffer.buffer(text));
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return Future.await(response.map(HttpResponse::bodyAsString));
  }
}
