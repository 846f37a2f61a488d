package snippets.httppoolmisconfigured.apache4;

import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Calls to this host take the route with TLS, and this one is without. */
public final class RouteOfSecureHost {

  private static final HttpHost STOCK = new HttpHost("stock.example.org", 443, "https");

  public CloseableHttpClient client(RequestConfig config) {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(100);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxPerRoute(new HttpRoute(STOCK), 50);
    return HttpClients.custom().setDefaultRequestConfig(config).setConnectionManager(pool).build();
  }
}
