package snippets.httppoolmisconfigured.restclient;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Both are set. */
public final class BothLimitsBelow {

  private final RestClient client = client();

  private static RestClient client() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(100);
    pool.setDefaultMaxPerRoute(100);
    CloseableHttpClient http = HttpClients.custom().setConnectionManager(pool).build();
    return RestClient.builder()
        .requestFactory(new HttpComponentsClientHttpRequestFactory(http))
        .build();
  }

  public boolean isReady() {
    return client != null;
  }
}
