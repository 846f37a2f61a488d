package snippets.httptimeoutmissing.restclient;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The factory has both. */
public final class BothTimeouts {

  private final RestClient client;

  public BothTimeouts() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(Duration.ofSeconds(2));
    factory.setReadTimeout(Duration.ofSeconds(5));
    client = RestClient.builder().requestFactory(factory).build();
  }

  public String get(String address) {
    return client.get().uri(address).retrieve().body(String.class);
  }
}
