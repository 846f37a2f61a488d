package snippets.httptimeoutmissing.resttemplate;

import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestTemplate;

/** Whoever gets the template waits for ever, as nobody sets it up again. */
public class PublicBean {

  @Bean
  public RestTemplate template() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return new RestTemplate();
  }

  public String get(String url) {
    return template().getForObject(url, String.class);
  }
}
