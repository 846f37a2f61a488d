package snippets.httpdeadlinemissing.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

/** The factory below the template has the minute that each attempt takes. */
public final class TimeoutOfFactory {

  private static final int READ_MILLIS = 60_000;

  private final RestTemplate template;

  public TimeoutOfFactory() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2_000);
    factory.setReadTimeout(READ_MILLIS);
    template = new RestTemplate(factory);
  }

  public String get(String url) {
    ResourceAccessException last = null;
    for (int attempt = 0; attempt < 4; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return template.getForObject(url, String.class);
      } catch (ResourceAccessException e) {
        last = e;
      }
    }
    throw last;
  }
}
