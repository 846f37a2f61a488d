package snippets.httppoolmisconfigured.apache4;

import org.apache.http.HttpHost;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The name of this host is "stock.example.org:8080", which no call has. */
public final class HostWithPortInName {

  public void limit(PoolingHttpClientConnectionManager pool) {
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxPerRoute(new HttpRoute(new HttpHost("stock.example.org:8080")), 50);
  }
}
