package snippets.httptimeoutdisabled.resttemplate;

import java.time.Duration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** Over Apache HttpClient. */
public final class ZeroOverApache {

  public RestTemplate client() {
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    factory.setReadTimeout(Duration.ZERO);
    return new RestTemplate(factory);
  }
}
