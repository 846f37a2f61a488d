package snippets.httptimeoutmissing.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory has the timeouts. */
public final class FactoryWithBothTimeouts {

  private final RestTemplate template = new RestTemplate();

  public FactoryWithBothTimeouts(int millis) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(millis);
    factory.setReadTimeout(millis);
    template.setRequestFactory(factory);
  }

  public String get(String url) {
    return template.getForObject(url, String.class);
  }
}
