package snippets.httptimeoutmissing.restclient;

import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The bean gets a factory that other code has set up. */
public final class JdkFactoryOfBean {

  @Bean
  public RestClient searchClient(JdkClientHttpRequestFactory factory) {
    return RestClient.builder().baseUrl("https://search").requestFactory(factory).build();
  }
}
