package snippets.httppoolmisconfigured.resttemplate;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The client below has 5 to each server. */
public final class TotalOnlyBelow {

  private final RestTemplate client = client();

  private static RestTemplate client() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxTotal(100);
    CloseableHttpClient http = HttpClients.custom().setConnectionManager(pool).build();
    return new RestTemplate(new HttpComponentsClientHttpRequestFactory(http));
  }

  public boolean isReady() {
    return client != null;
  }
}
