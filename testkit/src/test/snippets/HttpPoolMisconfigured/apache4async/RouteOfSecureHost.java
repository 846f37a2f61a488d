package snippets.httppoolmisconfigured.apache4async;

import org.apache.http.HttpHost;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.nio.conn.PoolingNHttpClientConnectionManager;

/** One route as calls take it, and one that none takes. */
public final class RouteOfSecureHost {

  private static final String SCHEME = "https";

  public void limit(PoolingNHttpClientConnectionManager pool) {
    HttpHost stock = new HttpHost("stock.example.org", 8443, SCHEME);
    HttpHost orders = new HttpHost("orders.example.org", 8443, SCHEME);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxPerRoute(new HttpRoute(stock, null, false), 50);
    pool.setMaxPerRoute(new HttpRoute(orders, null, true), 50);
  }
}
