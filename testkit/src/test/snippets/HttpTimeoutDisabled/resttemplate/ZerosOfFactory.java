package snippets.httptimeoutdisabled.resttemplate;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The factory of the program has none. */
public final class ZerosOfFactory {

  public RestTemplate client() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    factory.setConnectTimeout(0);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    factory.setReadTimeout(0);
    return new RestTemplate(factory);
  }
}
