package snippets.httptimeoutmissing.resttemplate;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A subclass may set what it likes. */
public final class OwnSubclass {

  private static final class Bounded extends RestTemplate {
    Bounded() {
      super(new JdkClientHttpRequestFactory());
    }
  }

  private final RestTemplate template = new Bounded();

  public String get(String url) {
    return template.getForObject(url, String.class);
  }
}
