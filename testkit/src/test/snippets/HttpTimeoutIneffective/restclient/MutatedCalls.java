package snippets.httptimeoutineffective.restclient;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The copy of the client asks at once. */
public final class MutatedCalls {

  private final RestClient client;
  private final SimpleClientHttpRequestFactory slow = new SimpleClientHttpRequestFactory();

  public MutatedCalls(RestClient client) {
    this.client = client;
    slow.setConnectTimeout(Duration.ofSeconds(2));
    slow.setReadTimeout(Duration.ofMinutes(1));
  }

  public String report(String id) {
    return client
        .mutate()
        .requestFactory(slow)
        .build()
        .get()
        .uri("/reports/{id}", id)
        .retrieve()
        .body(String.class);
  }
}
