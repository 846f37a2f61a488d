package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;

/** The same on the manager. */
public final class ManagerTotalOnly {

  public CloseableHttpClient client() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxTotal(50);
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
