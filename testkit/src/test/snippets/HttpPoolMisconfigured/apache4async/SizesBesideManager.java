package snippets.httppoolmisconfigured.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager;
import org.apache.http.nio.reactor.ConnectingIOReactor;

/** The reactor needs a manager, and the manager keeps its own sizes. */
public final class SizesBesideManager {

  public CloseableHttpAsyncClient client(ConnectingIOReactor reactor) {
    PoolingNHttpClientConnectionManager manager = new PoolingNHttpClientConnectionManager(reactor);
    RequestConfig times =
        RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setSocketTimeout(5_000)
            .setConnectionRequestTimeout(2_000)
            .build();
    return HttpAsyncClients.custom()
        .setConnectionManager(manager)
        .setDefaultRequestConfig(times)
        // BUG: Diagnostic contains: [HttpPoolMisconfigured]
        .setMaxConnPerRoute(20)
        .setMaxConnTotal(60)
        .build();
  }
}
