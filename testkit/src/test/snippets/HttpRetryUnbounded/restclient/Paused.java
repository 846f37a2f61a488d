package snippets.httpretryunbounded.restclient;

import java.util.concurrent.TimeUnit;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A pause between the turns. */
public final class Paused {

  private final RestClient client;

  public Paused(RestClient client) {
    this.client = client;
  }

  public String get(String uri) throws InterruptedException {
    while (true) {
      try {
        return client.get().uri(uri).retrieve().body(String.class);
      } catch (RestClientException e) {
        TimeUnit.SECONDS.sleep(1);
      }
    }
  }
}
