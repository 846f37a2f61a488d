package snippets.httptimeoutineffective.resttemplate;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The first factory goes on: it is that of another template. */
public final class FactoryOverBounded {

  private final RestTemplate quick;
  private final RestTemplate slow;

  public FactoryOverBounded() {
    SimpleClientHttpRequestFactory bounded = new SimpleClientHttpRequestFactory();
    bounded.setConnectTimeout(2_000);
    bounded.setReadTimeout(5_000);
    quick = new RestTemplate(bounded);
    slow = new RestTemplate(bounded);
    JdkClientHttpRequestFactory other =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
    other.setReadTimeout(Duration.ofSeconds(60));
    slow.setRequestFactory(other);
  }

  public String load(String url, boolean isSlow) {
    return (isSlow ? slow : quick).getForObject(url, String.class);
  }
}
