package snippets.httptimeoutmissing.resttemplate;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** What a container hands a bean method is what the only other one for the type gives. */
public final class ClientOfOtherBean {

  @Bean
  public SimpleClientHttpRequestFactory factory() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setBufferRequestBody(false);
    return factory;
  }

  @Bean
  public RestTemplate plain(SimpleClientHttpRequestFactory factory) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new RestTemplate(factory);
  }

  @Bean
  public RestTemplate chosen(@Qualifier("other") SimpleClientHttpRequestFactory factory) {
    return new RestTemplate(factory);
  }
}
