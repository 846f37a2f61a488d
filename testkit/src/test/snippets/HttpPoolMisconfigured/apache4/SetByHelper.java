package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** A helper sets the limit of routes, by another name. */
public final class SetByHelper {

  public CloseableHttpClient client() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    PoolingHttpClientConnectionManager same = pool;
    pool.setMaxTotal(100);
    widen(same);
    return HttpClients.custom()
        .setDefaultRequestConfig(
            RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
        .setConnectionManager(pool)
        .build();
  }

  private static void widen(PoolingHttpClientConnectionManager pool) {
    pool.setDefaultMaxPerRoute(100);
  }
}
