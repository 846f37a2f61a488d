package snippets.httpretryunsafe.resttemplate;

import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

/** The second attempt stands in the handler of the first. */
public final class PostAgainInCatch {

  private final RestTemplate template;

  public PostAgainInCatch(RestTemplate template) {
    this.template = template;
  }

  public String order(String uri, String order) {
    try {
      return template.postForObject(uri, order, String.class);
    } catch (ResourceAccessException e) {
      // BUG: Diagnostic contains: [HttpRetryUnsafe]
      return template.postForObject(uri, order, String.class);
    }
  }
}
