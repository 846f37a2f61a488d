package snippets.httptimeoutmissing.restclient;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Without settings, this factory waits for ever. */
public final class SimpleFactory {

  private final RestClient client =
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      RestClient.builder().requestFactory(new SimpleClientHttpRequestFactory()).build();

  public String get(String address) {
    return client.get().uri(address).retrieve().body(String.class);
  }
}
