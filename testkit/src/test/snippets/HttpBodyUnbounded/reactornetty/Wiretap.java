package snippets.httpbodyunbounded.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** All bytes go into the log. */
public final class Wiretap {

  public HttpClient client() {
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    return HttpClient.create().wiretap(true).responseTimeout(Duration.ofSeconds(5));
  }
}
