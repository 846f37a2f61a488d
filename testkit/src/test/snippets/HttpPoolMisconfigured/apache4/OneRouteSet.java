package snippets.httppoolmisconfigured.apache4;

import org.apache.http.HttpHost;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The limit of the one route that matters. */
public final class OneRouteSet {

  public PoolingHttpClientConnectionManager pool(HttpHost host) {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(100);
    pool.setMaxPerRoute(new HttpRoute(host), 100);
    return pool;
  }
}
