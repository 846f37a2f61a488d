package snippets.httptimeoutineffective.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** The copy is handed out. */
public final class CopyReturned {

  public HttpClient client(HttpClient base) {
    return base.responseTimeout(Duration.ofSeconds(5));
  }
}
