package snippets.httptimeoutineffective.resttemplate;

import java.time.Duration;
import org.springframework.boot.restclient.RestTemplateBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestTemplate;

/** Each setter of the builder gives another builder, which is lost if nobody keeps it. */
@Configuration
public class BuilderOfBoot4 {

  @Bean
  public RestTemplate template(RestTemplateBuilder builder) {
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    builder.readTimeout(Duration.ofSeconds(5));
    return builder.connectTimeout(Duration.ofSeconds(2)).rootUri("https://a.example.org").build();
  }

  @Bean
  public RestTemplate bounded(RestTemplateBuilder builder) {
    RestTemplateBuilder bounded =
        builder.connectTimeout(Duration.ofSeconds(2)).readTimeout(Duration.ofSeconds(5));
    return bounded.build();
  }
}
