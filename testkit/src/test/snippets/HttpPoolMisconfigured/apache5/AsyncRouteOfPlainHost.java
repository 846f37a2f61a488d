package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.core5.http.HttpHost;

/** A host without a scheme is one of http, to which no route has TLS. */
public final class AsyncRouteOfPlainHost {

  public void limit(PoolingAsyncClientConnectionManager pool) {
    HttpHost host = new HttpHost("stock.example.org", 443);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxPerRoute(new HttpRoute(host, null, true), 50);
    pool.setMaxPerRoute(new HttpRoute(new HttpHost("http", "orders.example.org", 80)), 10);
  }
}
