package snippets.httptimeoutmissing.resttemplate;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory over the client has a timeout for the answer. */
public final class OverBoundedJdkClient {

  private final RestTemplate template;

  public OverBoundedJdkClient() {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
    factory.setReadTimeout(Duration.ofSeconds(4));
    template = new RestTemplate(factory);
  }

  public String level(String uri) {
    return template.getForObject(uri, String.class);
  }
}
