package snippets.httptimeoutineffective.restclient;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The copy of the client has another factory, and the first client keeps its own. */
public final class TwoOfMutated {

  private final RestClient quick;
  private final RestClient slow;

  public TwoOfMutated() {
    SimpleClientHttpRequestFactory seconds = new SimpleClientHttpRequestFactory();
    seconds.setConnectTimeout(Duration.ofSeconds(1));
    seconds.setReadTimeout(Duration.ofSeconds(2));
    quick = RestClient.builder().requestFactory(seconds).build();
    SimpleClientHttpRequestFactory minutes = new SimpleClientHttpRequestFactory();
    minutes.setConnectTimeout(Duration.ofSeconds(1));
    minutes.setReadTimeout(Duration.ofMinutes(2));
    slow = quick.mutate().requestFactory(minutes).build();
  }

  public String load(String uri, boolean isReport) {
    return (isReport ? slow : quick).get().uri(uri).retrieve().body(String.class);
  }
}
