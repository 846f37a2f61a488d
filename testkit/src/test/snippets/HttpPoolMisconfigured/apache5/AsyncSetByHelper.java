package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;

/** A helper sets the limit of routes. */
public final class AsyncSetByHelper {

  public CloseableHttpAsyncClient client(RequestConfig config) {
    PoolingAsyncClientConnectionManager pool = new PoolingAsyncClientConnectionManager();
    pool.setMaxTotal(100);
    widen(pool);
    return HttpAsyncClients.custom().setDefaultRequestConfig(config).setConnectionManager(pool).build();
  }

  private static void widen(PoolingAsyncClientConnectionManager pool) {
    pool.setDefaultMaxPerRoute(50);
  }
}
