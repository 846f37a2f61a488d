package snippets.httptransportperrequest.resttemplate;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory is new, the client below is shared. */
public final class OverSharedClient {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final RestTemplate template = new RestTemplate();

  public String get(String address, Duration timeout) {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(timeout);
    template.setRequestFactory(factory);
    return template.getForObject(address, String.class);
  }
}
