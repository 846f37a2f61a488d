package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The constant of the route is the double of that of the pool. */
public final class RouteAboveTotal {

  static final class Limits {
    static final int TOTAL = 25;
    static final int PER_HOST = 2 * TOTAL;

    private Limits() {}
  }

  public CloseableHttpClient client() {
    ConnectionConfig times =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.ofSeconds(2))
            .setSocketTimeout(Timeout.ofSeconds(5))
            .build();
    PoolingHttpClientConnectionManagerBuilder pool =
        PoolingHttpClientConnectionManagerBuilder.create();
    pool.setDefaultConnectionConfig(times);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxConnPerRoute(Limits.PER_HOST);
    pool.setMaxConnTotal(Limits.TOTAL);
    return HttpClients.custom()
        .setConnectionManager(pool.build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.ofSeconds(2))
                .setResponseTimeout(Timeout.ofSeconds(5))
                .build())
        .evictIdleConnections(TimeValue.ofSeconds(30))
        .build();
  }
}
