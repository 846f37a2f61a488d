package snippets.httptimeoutdisabled.restclient;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The factory of the program has none. */
public final class ZerosOfFactory {

  public RestClient client() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    factory.setConnectTimeout(0);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    factory.setReadTimeout(0);
    return RestClient.builder().requestFactory(factory).build();
  }
}
