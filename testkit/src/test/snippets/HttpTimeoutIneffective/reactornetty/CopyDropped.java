package snippets.httptimeoutineffective.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** Clients are immutable: the copy has the timeout. */
public final class CopyDropped {

  public HttpClient client() {
    HttpClient client = HttpClient.create();
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    client.responseTimeout(Duration.ofSeconds(5));
    return client;
  }
}
