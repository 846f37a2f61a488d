package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;

/** Five in all are no more than a route may have. */
public final class FiveInAll {

  private static final int MOST = 5;

  public CloseableHttpClient client() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(MOST);
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
