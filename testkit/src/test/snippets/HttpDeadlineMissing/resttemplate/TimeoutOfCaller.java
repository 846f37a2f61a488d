package snippets.httpdeadlinemissing.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** How long a read may take is known to the caller. */
public final class TimeoutOfCaller {

  public String get(String uri, int timeout) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2_000);
    factory.setReadTimeout(timeout);
    RestTemplate template = new RestTemplate(factory);
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        return template.getForObject(uri, String.class);
      } catch (RestClientException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IllegalStateException("gave up");
  }
}
