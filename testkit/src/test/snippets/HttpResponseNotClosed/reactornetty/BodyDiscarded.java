package snippets.httpresponsenotclosed.reactornetty;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/** The client discards what nobody asks for. */
public final class BodyDiscarded {

  private final HttpClient client = HttpClient.create().responseTimeout(Duration.ofSeconds(5));

  public boolean exists(String address) {
    HttpClientResponse response = client.get().uri(address).response().block();
    return response.status().code() == 200;
  }
}
