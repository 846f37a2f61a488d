package snippets.httpclientperrequest.restclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Everything is new, the connections too. */
public final class OverNewClient {

  public String get(String address, Duration timeout) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(timeout).build();
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
    factory.setReadTimeout(timeout);
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    RestClient client = RestClient.builder().requestFactory(factory).build();
    return client.get().uri(address).retrieve().body(String.class);
  }
}
