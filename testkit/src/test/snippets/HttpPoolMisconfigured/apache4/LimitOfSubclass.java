package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Whoever extends the class sets the limit of routes in a method of its own. */
public abstract class LimitOfSubclass {

  protected abstract void limitRoutes(PoolingHttpClientConnectionManager pool);

  public CloseableHttpClient client(RequestConfig config) {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(150);
    limitRoutes(pool);
    return HttpClients.custom().setDefaultRequestConfig(config).setConnectionManager(pool).build();
  }
}
