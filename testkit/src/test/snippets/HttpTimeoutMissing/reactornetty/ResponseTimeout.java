package snippets.httptimeoutmissing.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/** The client has the timeout. */
public final class ResponseTimeout {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(5));

  public String get(String address) {
    return client.get().uri(address).responseContent().aggregate().asString().block();
  }
}
