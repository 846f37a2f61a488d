package snippets.httpbodyunbounded.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** Only if a setting asks for it. */
public final class WiretapIfAsked {

  public HttpClient client(boolean debug) {
    HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(5));
    if (debug) {
      client = client.wiretap(true);
    }
    return client;
  }
}
