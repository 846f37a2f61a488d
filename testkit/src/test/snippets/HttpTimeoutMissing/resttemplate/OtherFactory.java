package snippets.httptimeoutmissing.resttemplate;

import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Other libraries have defaults of their own; that of the JDK has none. */
public final class OtherFactory {

  private final RestTemplate first = new RestTemplate();
  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final RestTemplate second = new RestTemplate(new JdkClientHttpRequestFactory());

  public OtherFactory() {
    first.setRequestFactory(new HttpComponentsClientHttpRequestFactory());
  }

  public String get(String url) {
    return first.getForObject(url, String.class) + second.getForObject(url, String.class);
  }
}
