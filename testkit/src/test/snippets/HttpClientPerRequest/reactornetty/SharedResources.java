package snippets.httpclientperrequest.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** Clients of the shared resources cost nothing. */
public final class SharedResources {

  public int status(String address, Duration timeout) {
    HttpClient client = HttpClient.create().responseTimeout(timeout);
    return client.get().uri(address).response().block().status().code();
  }
}
