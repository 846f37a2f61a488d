package snippets.httpbodyunbounded.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Bytes go into the log if who starts the program asks for it. */
public final class TapOfSetting {

  private static final boolean TAP = "true".equals(System.getenv("SHOP_TAP"));

  public HttpClient client(ConnectionProvider pool) {
    return HttpClient.create(pool)
        .wiretap(TAP)
        .compress(true)
        .responseTimeout(Duration.ofSeconds(5));
  }
}
