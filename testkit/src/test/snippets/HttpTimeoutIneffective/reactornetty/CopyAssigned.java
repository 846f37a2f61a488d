package snippets.httptimeoutineffective.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** The variable has the copy. */
public final class CopyAssigned {

  public HttpClient client() {
    HttpClient client = HttpClient.create();
    client = client.responseTimeout(Duration.ofSeconds(5));
    return client;
  }
}
