package snippets.httptimeoutdisabled.restclient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Somebody chose it for debugging. */
public class ByProfile {

  @Bean
  @Profile("debug")
  public RestClient client() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(0);
    factory.setReadTimeout(0);
    return RestClient.builder().requestFactory(factory).build();
  }
}
