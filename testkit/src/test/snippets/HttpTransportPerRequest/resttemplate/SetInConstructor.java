package snippets.httptransportperrequest.resttemplate;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** One factory for the life of the template. */
public final class SetInConstructor {

  private final RestTemplate template;

  public SetInConstructor(RestTemplate template) {
    this.template = template;
    template.setRequestFactory(new HttpComponentsClientHttpRequestFactory());
    template.getForObject("http://localhost/health", String.class);
  }

  public String get(String address) {
    return template.getForObject(address, String.class);
  }
}
