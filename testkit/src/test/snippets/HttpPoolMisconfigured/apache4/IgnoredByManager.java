package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The manager has limits of its own. */
public final class IgnoredByManager {

  public CloseableHttpClient client(PoolingHttpClientConnectionManager pool) {
    return HttpClients.custom()
        .setDefaultRequestConfig(
            RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
        .setConnectionManager(pool)
        // BUG: Diagnostic contains: [HttpPoolMisconfigured]
        .setMaxConnPerRoute(50)
        .setMaxConnTotal(200)
        .build();
  }
}
