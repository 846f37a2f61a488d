package snippets.httpretryunsafe.resttemplate;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** Reading twice does no harm. */
public final class GetExchanged {

  private final RestTemplate template;

  public GetExchanged(RestTemplate template) {
    this.template = template;
  }

  public String send(String uri, HttpEntity<String> order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return template.exchange(uri, HttpMethod.GET, order, String.class).getBody();
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}
