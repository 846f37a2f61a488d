package snippets.httppoolmisconfigured.apache4;

import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Each route may have sixty, and all together twenty. */
public final class RouteAboveTotal {

  static final int ALL = 20;
  static final int EACH = 3 * ALL;

  public CloseableHttpClient client() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(ALL);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setDefaultMaxPerRoute(EACH);
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
}
