package snippets.httpkeepalivedisabled.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** Switched off on the client. */
public final class KeepAliveOff {

  public HttpClient client() {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return HttpClient.create().keepAlive(false).responseTimeout(Duration.ofSeconds(5));
  }
}
