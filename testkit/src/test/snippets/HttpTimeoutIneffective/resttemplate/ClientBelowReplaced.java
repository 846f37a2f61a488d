package snippets.httptimeoutineffective.resttemplate;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.Timeout;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A factory is made over a client with timeouts, and then given another one. */
public final class ClientBelowReplaced {

  public RestTemplate template(HttpClient shared) {
    RequestConfig config =
        RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build();
    CloseableHttpClient bounded = HttpClients.custom().setDefaultRequestConfig(config).build();
    HttpComponentsClientHttpRequestFactory factory =
        new HttpComponentsClientHttpRequestFactory(bounded);
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    factory.setHttpClient(shared);
    return new RestTemplate(factory);
  }
}
