package snippets.httpretryunbounded.vertx;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

/** A virtual thread asks until there is an answer. */
public final class AwaitedUntilNoFailure {

  private final WebClient client;

  public AwaitedUntilNoFailure(WebClient client) {
    this.client = client;
  }

  public String get(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        HttpResponse<Buffer> response = Future.await(client.getAbs(uri).send());
        return response.bodyAsString();
      } catch (IllegalStateException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
