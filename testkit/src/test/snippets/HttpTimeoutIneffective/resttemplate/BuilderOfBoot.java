package snippets.httptimeoutineffective.resttemplate;

import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestTemplate;

/** Each setter of the builder gives another builder, and that one is lost. */
@Configuration
public class BuilderOfBoot {

  @Bean
  public RestTemplate template(RestTemplateBuilder builder) {
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    builder.readTimeout(Duration.ofSeconds(5));
    return builder.connectTimeout(Duration.ofSeconds(2)).rootUri("https://a.example.org").build();
  }
}
