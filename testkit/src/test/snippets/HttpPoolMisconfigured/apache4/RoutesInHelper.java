package snippets.httppoolmisconfigured.apache4;

import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.apache.http.pool.ConnPoolControl;

/** The routes' limit is set by an interface of the pool. */
public final class RoutesInHelper {

  public PoolingHttpClientConnectionManager pool(int total) {
    PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager();
    manager.setMaxTotal(total);
    limitRoutes(manager, total / 2);
    return manager;
  }

  private static void limitRoutes(ConnPoolControl<HttpRoute> pool, int limit) {
    pool.setDefaultMaxPerRoute(limit);
  }
}
