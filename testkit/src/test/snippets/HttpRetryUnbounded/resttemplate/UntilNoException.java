package snippets.httpretryunbounded.resttemplate;

import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** The template throws at a bad status, and the loop goes on. */
public final class UntilNoException {

  private final RestTemplate template;

  public UntilNoException(RestTemplate template) {
    this.template = template;
  }

  public String get(String uri) {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return template.getForObject(uri, String.class);
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
  }
}
