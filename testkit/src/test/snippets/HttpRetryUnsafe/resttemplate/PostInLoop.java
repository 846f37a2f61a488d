package snippets.httpretryunsafe.resttemplate;

import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** What is created may be there twice. */
public final class PostInLoop {

  private final RestTemplate template;

  public PostInLoop(RestTemplate template) {
    this.template = template;
  }

  public String send(String uri, Object order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return template.postForObject(uri, order, String.class);
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
