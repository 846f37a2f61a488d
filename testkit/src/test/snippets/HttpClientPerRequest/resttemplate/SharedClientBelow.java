package snippets.httpclientperrequest.resttemplate;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Template and factory are new, the client is not. */
public final class SharedClientBelow {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public String get(String address, Duration timeout) {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(timeout);
    return new RestTemplate(factory).getForObject(address, String.class);
  }
}
