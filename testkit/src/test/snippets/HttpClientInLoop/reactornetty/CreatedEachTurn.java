package snippets.httpclientinloop.reactornetty;

import java.time.Duration;
import java.util.List;
import reactor.netty.http.client.HttpClient;

/** Clients of the shared resources cost nothing. */
public final class CreatedEachTurn {

  public int total(List<String> addresses) {
    int total = 0;
    for (String address : addresses) {
      HttpClient client = HttpClient.create().baseUrl(address).responseTimeout(Duration.ofSeconds(1));
      total += client.get().uri("/").response().block().status().code();
    }
    return total;
  }
}
