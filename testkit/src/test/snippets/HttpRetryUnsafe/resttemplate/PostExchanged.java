package snippets.httpretryunsafe.resttemplate;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** What is created may be there twice. */
public final class PostExchanged {

  private final RestTemplate template;

  public PostExchanged(RestTemplate template) {
    this.template = template;
  }

  public String send(String uri, HttpEntity<String> order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return template.exchange(uri, HttpMethod.POST, order, String.class).getBody();
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
