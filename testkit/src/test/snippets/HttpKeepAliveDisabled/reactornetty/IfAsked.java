package snippets.httpkeepalivedisabled.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** Only if a setting asks for it. */
public final class IfAsked {

  public HttpClient client(boolean reuse) {
    HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(5));
    return reuse ? client : client.keepAlive(false);
  }
}
