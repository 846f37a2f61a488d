package snippets.httpclientperrequest.restclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Client and factory are new, the connections are shared. */
public final class OverSharedClient {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public String get(String address, Duration timeout) {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(CLIENT);
    factory.setReadTimeout(timeout);
    RestClient client = RestClient.builder().requestFactory(factory).build();
    return client.get().uri(address).retrieve().body(String.class);
  }
}
