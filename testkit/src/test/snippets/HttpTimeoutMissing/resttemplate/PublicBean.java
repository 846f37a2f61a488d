package snippets.httptimeoutmissing.resttemplate;

import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestTemplate;

/** Post-processors may change what a bean method returns. */
public class PublicBean {

  @Bean
  public RestTemplate template() {
    return new RestTemplate();
  }

  public String get(String url) {
    return template().getForObject(url, String.class);
  }
}
