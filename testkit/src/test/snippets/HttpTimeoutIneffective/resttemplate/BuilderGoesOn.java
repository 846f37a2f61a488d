package snippets.httptimeoutineffective.resttemplate;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestTemplate;

/** The variable has the new builder after each step, and so has the loop. */
@Configuration
public class BuilderGoesOn {

  @Bean
  public RestTemplate template(
      RestTemplateBuilder builder, List<ClientHttpRequestInterceptor> interceptors) {
    builder = builder.connectTimeout(Duration.ofSeconds(2));
    for (ClientHttpRequestInterceptor interceptor : interceptors) {
      builder = builder.additionalInterceptors(interceptor);
    }
    builder = builder.readTimeout(Duration.ofSeconds(5));
    return builder.build();
  }
}
