package snippets.httptimeoutmissing.restclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** A connect timeout does not bound the wait for an answer. */
public final class ReadTimeoutForgotten {

  private final RestClient client;

  public ReadTimeoutForgotten(String address) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    RestClient.Builder builder = RestClient.builder();
    builder.requestFactory(new JdkClientHttpRequestFactory(http));
    client = builder.baseUrl(address).build();
  }

  public void delete(String path) {
    client.delete().uri(path).retrieve().toBodilessEntity();
  }
}
