package snippets.httptransportperrequest.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.LoopResources;

/** Connections belong to event loops, and each call starts new ones. */
public final class LoopsPerCall {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(5));

  public int status(String uri) {
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    LoopResources loops = LoopResources.create("status", 1, true);
    return client.runOn(loops).get().uri(uri).response().block().status().code();
  }
}
