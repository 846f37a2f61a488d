package snippets.httppoolmisconfigured.apache4;

import org.apache.http.HttpHost;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Calls to an https host go through the proxy by a tunnel, and this is a route without. */
public final class SecureHostByProxy {

  private final PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();

  public PoolingHttpClientConnectionManager pool(String proxy) {
    HttpHost stock = HttpHost.create("https://stock.example.org:8443");
    HttpHost through = new HttpHost(proxy, 3128);
    pool.setDefaultMaxPerRoute(10);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxPerRoute(new HttpRoute(stock, through), 50);
    pool.setMaxPerRoute(new HttpRoute(stock, null, through, true), 50);
    return pool;
  }
}
