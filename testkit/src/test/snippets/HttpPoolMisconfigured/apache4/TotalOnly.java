package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** 100 in all, and 2 to each server. */
public final class TotalOnly {

  public PoolingHttpClientConnectionManager pool() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setValidateAfterInactivity(1_000);
    return pool;
  }

  public CloseableHttpClient client() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxTotal(100);
    return HttpClients.custom()
        .setDefaultRequestConfig(
            RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
        .setConnectionManager(pool)
        .build();
  }
}
