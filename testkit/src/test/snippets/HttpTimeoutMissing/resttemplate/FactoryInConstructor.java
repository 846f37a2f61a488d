package snippets.httptimeoutmissing.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory, with its timeouts, is an argument. */
public final class FactoryInConstructor {

  private final RestTemplate template;

  public FactoryInConstructor() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1_000);
    factory.setReadTimeout(1_000);
    template = new RestTemplate(factory);
  }

  public void delete(String url) {
    template.delete(url);
  }
}
