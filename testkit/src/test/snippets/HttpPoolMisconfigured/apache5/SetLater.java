package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;

/** The limit of routes is set on what the builder made. */
public final class SetLater {

  public CloseableHttpClient client(int perRoute) {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(100);
    if (perRoute > 0) {
      pool.setDefaultMaxPerRoute(perRoute);
    }
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
