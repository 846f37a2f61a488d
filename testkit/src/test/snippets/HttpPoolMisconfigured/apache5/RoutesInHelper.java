package snippets.httppoolmisconfigured.apache5;

import java.util.Optional;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.pool.ConnPoolControl;

/** The routes' limit is set by an interface of the pool, or by a function of it. */
public final class RoutesInHelper {

  public PoolingHttpClientConnectionManager pool(int total) {
    PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager();
    manager.setMaxTotal(total);
    ConnPoolControl<HttpRoute> control = manager;
    control.setDefaultMaxPerRoute(total);
    return manager;
  }

  public PoolingHttpClientConnectionManager pool(int total, Optional<Integer> routes) {
    PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager();
    manager.setMaxTotal(total);
    routes.ifPresent(manager::setDefaultMaxPerRoute);
    return manager;
  }
}
