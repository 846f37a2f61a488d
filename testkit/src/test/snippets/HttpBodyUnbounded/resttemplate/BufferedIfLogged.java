package snippets.httpbodyunbounded.resttemplate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Bodies are held for the log only, and only if a setting wants them there. */
@Configuration
public class BufferedIfLogged {

  @Value("${shop.log-bodies:false}")
  private boolean logBodies;

  @Bean
  public RestTemplate template() {
    SimpleClientHttpRequestFactory simple = new SimpleClientHttpRequestFactory();
    simple.setConnectTimeout(2_000);
    simple.setReadTimeout(10_000);
    RestTemplate template = new RestTemplate(simple);
    if (logBodies) {
      template.setRequestFactory(new BufferingClientHttpRequestFactory(simple));
    }
    return template;
  }
}
