package snippets.httppoolmisconfigured.apache4;

import java.util.List;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The limit of routes is set on one pool, and not on the other. */
public final class SecondOfTwo {

  public List<CloseableHttpClient> clients(RequestConfig config) {
    PoolingHttpClientConnectionManager orders = new PoolingHttpClientConnectionManager();
    orders.setMaxTotal(100);
    orders.setDefaultMaxPerRoute(100);
    PoolingHttpClientConnectionManager prices = new PoolingHttpClientConnectionManager();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    prices.setMaxTotal(100);
    return List.of(
        HttpClients.custom().setDefaultRequestConfig(config).setConnectionManager(orders).build(),
        HttpClients.custom().setDefaultRequestConfig(config).setConnectionManager(prices).build());
  }
}
