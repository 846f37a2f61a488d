package snippets.httptimeoutmissing.restclient;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The factory makes its client itself, without any timeout. */
public final class JdkFactoryByDefault {

  private final RestClient client =
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      RestClient.builder().requestFactory(new JdkClientHttpRequestFactory()).build();

  public String get(String address) {
    return client.get().uri(address).retrieve().body(String.class);
  }
}
