package snippets.httpclientinloop.reactornetty;

import java.time.Duration;
import java.util.List;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A pool for each address. */
public final class ProviderEachTurn {

  public int total(List<String> addresses) {
    int total = 0;
    for (String address : addresses) {
      ConnectionProvider provider =
          // BUG: Diagnostic contains: [HttpClientInLoop]
          ConnectionProvider.builder("turn").maxConnections(1).maxIdleTime(Duration.ofSeconds(20)).build();
      HttpClient client = HttpClient.create(provider).responseTimeout(Duration.ofSeconds(1));
      total += client.get().uri(address).response().block().status().code();
      provider.dispose();
    }
    return total;
  }
}
