package snippets.httptransportperrequest.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory has no connections of its own. */
public final class SimpleFactoryPerCall {

  private final RestTemplate template;

  public SimpleFactoryPerCall(RestTemplate template) {
    this.template = template;
  }

  public String get(String url) {
    template.setRequestFactory(new SimpleClientHttpRequestFactory());
    return template.getForObject(url, String.class);
  }
}
