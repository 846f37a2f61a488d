package snippets.httppoolmisconfigured.apache4;

import java.net.URI;
import org.apache.http.HttpHost;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Scheme, name or security come from outside. */
public final class RouteOfCaller {

  private final boolean isSecure;

  public RouteOfCaller(boolean isSecure) {
    this.isSecure = isSecure;
  }

  public void limit(PoolingHttpClientConnectionManager pool, URI address) {
    HttpHost host = new HttpHost(address.getHost(), address.getPort(), address.getScheme());
    pool.setMaxPerRoute(new HttpRoute(host), 50);
    HttpHost stock = new HttpHost("stock.example.org", 443, isSecure ? "https" : "http");
    pool.setMaxPerRoute(new HttpRoute(stock, null, isSecure), 50);
    HttpHost plain = new HttpHost("stock.example.org", 80);
    pool.setMaxPerRoute(new HttpRoute(plain, null, isSecure), 50);
  }
}
