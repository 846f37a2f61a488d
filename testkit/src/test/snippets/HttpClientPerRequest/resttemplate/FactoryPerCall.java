package snippets.httpclientperrequest.resttemplate;

import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** What a factory shares is the factory's affair. */
public final class FactoryPerCall {

  private final JdkClientHttpRequestFactory shared = new JdkClientHttpRequestFactory();

  public FactoryPerCall() {
    shared.setReadTimeout(Duration.ofSeconds(1));
  }

  public String get(String address) {
    SimpleClientHttpRequestFactory own = new SimpleClientHttpRequestFactory();
    own.setConnectTimeout(Duration.ofSeconds(1));
    own.setReadTimeout(Duration.ofSeconds(1));
    return new RestTemplate(own).getForObject(address, String.class)
        + new RestTemplate(shared).getForObject(address, String.class);
  }
}
