package snippets.httptimeoutmissing.restclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The factory over the client has no timeout for the answer. */
public final class JdkFactoryInChain {

  private final RestClient client;

  public JdkFactoryInChain(String address) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    client = RestClient.builder().baseUrl(address).requestFactory(factory).build();
  }

  public String get(String path) {
    return client.get().uri(path).retrieve().body(String.class);
  }
}
