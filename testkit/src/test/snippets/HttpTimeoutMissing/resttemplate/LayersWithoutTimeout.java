package snippets.httptimeoutmissing.resttemplate;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Three layers: the client bounds connect, the factory above it could bound the response. */
public final class LayersWithoutTimeout {

  private final RestTemplate template;

  public LayersWithoutTimeout() {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    template = new RestTemplate(new BufferingClientHttpRequestFactory(factory));
  }

  public String get(String url) {
    return template.getForObject(url, String.class);
  }
}
