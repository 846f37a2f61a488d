package snippets.httpbodyunbounded.resttemplate;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Each answer is held whole, so that interceptors can read it twice. */
@Configuration
public class BufferedForRetries {

  @Bean
  public RestTemplate template(List<ClientHttpRequestInterceptor> interceptors) {
    SimpleClientHttpRequestFactory simple = new SimpleClientHttpRequestFactory();
    simple.setConnectTimeout(2_000);
    simple.setReadTimeout(10_000);
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    RestTemplate template = new RestTemplate(new BufferingClientHttpRequestFactory(simple));
    template.getInterceptors().addAll(interceptors);
    return template;
  }
}
