package snippets.httpdeadlinemissing.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** The factory is made and set in the method. */
public final class FactoryOfMethod {

  public String get(String uri) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2_000);
    factory.setReadTimeout(60_000);
    RestTemplate template = new RestTemplate(factory);
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return template.getForObject(uri, String.class);
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IllegalStateException("gave up");
  }
}
