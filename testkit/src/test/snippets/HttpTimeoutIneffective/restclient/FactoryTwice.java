package snippets.httptimeoutineffective.restclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The factory that is bounded, and then one that is made over another client. */
public final class FactoryTwice {

  public RestClient client(HttpClient http) {
    JdkClientHttpRequestFactory bounded = new JdkClientHttpRequestFactory(http);
    bounded.setReadTimeout(Duration.ofSeconds(5));
    SimpleClientHttpRequestFactory other = new SimpleClientHttpRequestFactory();
    other.setConnectTimeout(2_000);
    other.setReadTimeout(60_000);
    return RestClient.builder()
        .requestFactory(bounded)
        .baseUrl("https://stock.example.org")
        // BUG: Diagnostic contains: [HttpTimeoutIneffective]
        .requestFactory(other)
        .build();
  }
}
