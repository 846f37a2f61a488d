package snippets.httptimeoutmissing.restclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The factory has the timeout of the answer, and the client that of the connection. */
public final class JdkFactoryBounded {

  private final RestClient client;

  public JdkFactoryBounded(String address) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
    factory.setReadTimeout(Duration.ofSeconds(5));
    client = RestClient.builder().baseUrl(address).requestFactory(factory).build();
  }

  public String get(String path) {
    return client.get().uri(path).retrieve().body(String.class);
  }
}
