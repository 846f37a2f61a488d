package snippets.httppoolmisconfigured.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager;
import org.apache.http.nio.reactor.ConnectingIOReactor;

/** They are set where they count. */
public final class LimitsOnManager {

  public CloseableHttpAsyncClient client(ConnectingIOReactor reactor) {
    PoolingNHttpClientConnectionManager pool = new PoolingNHttpClientConnectionManager(reactor);
    pool.setMaxTotal(100);
    pool.setDefaultMaxPerRoute(50);
    return HttpAsyncClients.custom()
        .setDefaultRequestConfig(
            RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
        .setConnectionManager(pool)
        .build();
  }
}
