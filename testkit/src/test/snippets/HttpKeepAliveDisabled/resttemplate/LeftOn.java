package snippets.httpkeepalivedisabled.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Left on. */
public final class LeftOn {

  private final RestTemplate template = template();

  private static RestTemplate template() {
    System.setProperty("http.maxConnections", "50");
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2_000);
    factory.setReadTimeout(5_000);
    return new RestTemplate(factory);
  }

  public String get(String uri) {
    return template.getForObject(uri, String.class);
  }
}
