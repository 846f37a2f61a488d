package snippets.httppoolmisconfigured.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager;
import org.apache.http.nio.reactor.ConnectingIOReactor;

/** The total of the manager only. */
public final class ManagerTotalOnly {

  public CloseableHttpAsyncClient client(ConnectingIOReactor reactor) {
    PoolingNHttpClientConnectionManager pool = new PoolingNHttpClientConnectionManager(reactor);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxTotal(100);
    return HttpAsyncClients.custom()
        .setDefaultRequestConfig(
            RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
        .setConnectionManager(pool)
        .build();
  }
}
