package snippets.httptimeoutdisabled.resttemplate;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** With numbers. */
public final class Numbers {

  public RestTemplate client(Duration read) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(Duration.ofSeconds(2));
    factory.setReadTimeout(read);
    return new RestTemplate(factory);
  }
}
