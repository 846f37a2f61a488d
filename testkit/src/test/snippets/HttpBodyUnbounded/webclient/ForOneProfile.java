package snippets.httpbodyunbounded.webclient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.reactive.function.client.WebClient;

/** Only in one environment. */
@Configuration
public class ForOneProfile {

  @Bean
  @Profile("dev")
  public WebClient client() {
    return WebClient.builder().codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1)).build();
  }
}
