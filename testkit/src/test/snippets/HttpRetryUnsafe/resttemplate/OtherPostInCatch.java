package snippets.httpretryunsafe.resttemplate;

import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

/** Another server is told of the failure. */
public final class OtherPostInCatch {

  private final RestTemplate template;

  public OtherPostInCatch(RestTemplate template) {
    this.template = template;
  }

  public String order(String uri, String order) {
    try {
      return template.postForObject(uri, order, String.class);
    } catch (ResourceAccessException e) {
      return template.postForObject("http://alerts.example.org", e.getMessage(), String.class);
    }
  }
}
