package snippets.httpretryunbounded.resttemplate;

import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

/** A method without a result begins again. */
public class RecursionOnFailure {

  private final RestTemplate template;

  public RecursionOnFailure(RestTemplate template) {
    this.template = template;
  }

  public void ping(String uri) {
    try {
      template.getForObject(uri, String.class);
    } catch (ResourceAccessException e) {
      // BUG: Diagnostic contains: [HttpRetryUnbounded]
      this.ping(uri);
    }
  }
}
