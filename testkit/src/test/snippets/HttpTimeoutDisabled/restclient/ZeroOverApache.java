package snippets.httptimeoutdisabled.restclient;

import java.time.Duration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Over Apache HttpClient. */
public final class ZeroOverApache {

  public RestClient client() {
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    factory.setReadTimeout(Duration.ZERO);
    return RestClient.builder().requestFactory(factory).build();
  }
}
