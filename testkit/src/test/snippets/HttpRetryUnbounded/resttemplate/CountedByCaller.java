package snippets.httpretryunbounded.resttemplate;

import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** The attempts are a parameter. */
public final class CountedByCaller {

  private final RestTemplate template;

  public CountedByCaller(RestTemplate template) {
    this.template = template;
  }

  public String get(String uri, int attempts) {
    while (attempts-- > 0) {
      try {
        return template.getForObject(uri, String.class);
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
