package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The total of an asynchronous pool is set last, and is the smaller one. */
public final class AsyncRouteAboveTotal {

  private static final Timeout LIMIT = Timeout.ofSeconds(5);

  public CloseableHttpAsyncClient client() {
    PoolingAsyncClientConnectionManager pool =
        PoolingAsyncClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(LIMIT).setSocketTimeout(LIMIT).build())
            // BUG: Diagnostic contains: [HttpPoolMisconfigured]
            .setMaxConnPerRoute(100)
            .setMaxConnTotal(40)
            .build();
    return HttpAsyncClients.custom()
        .setConnectionManager(pool)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(LIMIT)
                .setResponseTimeout(LIMIT)
                .build())
        .evictIdleConnections(TimeValue.ofSeconds(30))
        .build();
  }
}
