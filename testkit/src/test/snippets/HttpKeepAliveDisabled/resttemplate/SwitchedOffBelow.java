package snippets.httpkeepalivedisabled.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory has the connections of the program, which keeps none. */
public final class SwitchedOffBelow {

  private final RestTemplate template = template();

  private static RestTemplate template() {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    System.setProperty("http.keepAlive", "false");
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(2_000);
    factory.setReadTimeout(5_000);
    return new RestTemplate(factory);
  }

  public String get(String uri) {
    return template.getForObject(uri, String.class);
  }
}
