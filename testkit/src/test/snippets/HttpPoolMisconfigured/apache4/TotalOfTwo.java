package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** One server, and two connections: the total is the limit that was meant. */
public final class TotalOfTwo {

  public CloseableHttpClient client(RequestConfig config) {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(2);
    pool.setValidateAfterInactivity(1_000);
    return HttpClients.custom().setDefaultRequestConfig(config).setConnectionManager(pool).build();
  }
}
