package snippets.httppoolmisconfigured.apache4;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The small total is that of the second pool. */
public final class LimitsOfTwoPools {

  private static PoolingHttpClientConnectionManager pool(PoolingHttpClientConnectionManager made) {
    made.setValidateAfterInactivity(1_000);
    return made;
  }

  private static CloseableHttpClient over(PoolingHttpClientConnectionManager pool) {
    return HttpClients.custom()
        .setConnectionManager(pool)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectTimeout(2_000)
                .setSocketTimeout(5_000)
                .setConnectionRequestTimeout(2_000)
                .build())
        .evictIdleConnections(30, TimeUnit.SECONDS)
        .build();
  }

  public List<CloseableHttpClient> clients() {
    PoolingHttpClientConnectionManager bulk = pool(new PoolingHttpClientConnectionManager());
    PoolingHttpClientConnectionManager admin = pool(new PoolingHttpClientConnectionManager());
    bulk.setDefaultMaxPerRoute(40);
    admin.setMaxTotal(4);
    bulk.setMaxTotal(80);
    admin.setDefaultMaxPerRoute(2);
    return List.of(over(bulk), over(admin));
  }
}
