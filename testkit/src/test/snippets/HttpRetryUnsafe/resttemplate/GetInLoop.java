package snippets.httpretryunsafe.resttemplate;

import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** Reading twice does no harm. */
public final class GetInLoop {

  private final RestTemplate template;

  public GetInLoop(RestTemplate template) {
    this.template = template;
  }

  public String send(String uri, Object order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return template.getForObject(uri, String.class);
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
