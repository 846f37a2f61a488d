package snippets.httptimeoutmissing.restclient;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.ReactorClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** These factories have timeouts of their own. */
public final class BoundedByDefault {

  private final RestClient apache =
      RestClient.builder().requestFactory(new HttpComponentsClientHttpRequestFactory()).build();
  private final RestClient reactor =
      RestClient.builder().requestFactory(new ReactorClientHttpRequestFactory()).build();

  public String get(String address) {
    return apache.get().uri(address).retrieve().body(String.class)
        + reactor.get().uri(address).retrieve().body(String.class);
  }
}
