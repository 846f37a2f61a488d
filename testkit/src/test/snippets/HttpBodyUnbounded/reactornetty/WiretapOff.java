package snippets.httpbodyunbounded.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** Off, or by a setting. */
public final class WiretapOff {

  public HttpClient client(boolean tapped) {
    return HttpClient.create()
        .wiretap(false)
        .wiretap(tapped)
        .responseTimeout(Duration.ofSeconds(5));
  }
}
