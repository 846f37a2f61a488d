package snippets.httpretryunsafe.resttemplate;

import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** A parcel that was taken when the server failed is shipped twice. */
@Component
public class ShippedTwice {

  private final RestTemplate template;

  public ShippedTwice(RestTemplate template) {
    this.template = template;
  }

  public String ship(String order) {
    RestClientException last = null;
    for (int attempt = 0; attempt < 2; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return template.postForEntity("https://ship.example.org", order, String.class).getBody();
      } catch (HttpServerErrorException | ResourceAccessException e) {
        last = e;
      }
    }
    throw last;
  }
}
