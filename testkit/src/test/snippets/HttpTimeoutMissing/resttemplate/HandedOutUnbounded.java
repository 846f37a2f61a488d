package snippets.httptimeoutmissing.resttemplate;

import org.springframework.context.annotation.Bean;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Other files get the template, and cannot bound its calls any more. */
public final class HandedOutUnbounded {
  private final RestTemplate kept;

  public HandedOutUnbounded() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    kept = new RestTemplate(new SimpleClientHttpRequestFactory());
  }

  public RestTemplate kept() {
    return kept;
  }

  @Bean
  public RestTemplate simple() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new RestTemplate(factory);
  }

  @Bean
  public RestTemplate bounded() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(5_000);
    return new RestTemplate(factory);
  }

  @Bean
  public SimpleClientHttpRequestFactory factory() {
    return new SimpleClientHttpRequestFactory();
  }

  @Bean
  public RestTemplate over(HttpComponentsClientHttpRequestFactory factory) {
    return new RestTemplate(factory);
  }
}
