package snippets.httptimeoutmissing.resttemplate;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** One bean has the bounds, and of the other type there are two. */
public final class FactoriesOfBeans {

  @Bean
  public SimpleClientHttpRequestFactory bounded() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2_000);
    factory.setReadTimeout(5_000);
    return factory;
  }

  @Bean
  public JdkClientHttpRequestFactory quick() {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory();
    factory.setReadTimeout(Duration.ofSeconds(5));
    return factory;
  }

  @Bean
  public JdkClientHttpRequestFactory slow() {
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory();
    factory.setReadTimeout(Duration.ofSeconds(50));
    return factory;
  }

  @Bean
  public RestTemplate overBounded(SimpleClientHttpRequestFactory factory) {
    return new RestTemplate(factory);
  }

  @Bean
  public RestTemplate overOne(JdkClientHttpRequestFactory factory) {
    return new RestTemplate(factory);
  }
}
