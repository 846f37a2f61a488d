package snippets.httpbodyunbounded.webclient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.ExchangeStrategies;
import org.springframework.web.reactive.function.client.WebClient;

/** The limit is a number of the settings, in megabytes. */
@Configuration
public class LimitOfRecord {

  record Settings(int megabytes) {}

  @Bean
  public WebClient client(WebClient.Builder builder) {
    Settings settings = new Settings(Integer.getInteger("shop.megabytes", 4));
    ExchangeStrategies strategies =
        ExchangeStrategies.builder()
            .codecs(
                codecs ->
                    codecs.defaultCodecs().maxInMemorySize(settings.megabytes() * 1024 * 1024))
            .build();
    return builder.exchangeStrategies(strategies).build();
  }
}
