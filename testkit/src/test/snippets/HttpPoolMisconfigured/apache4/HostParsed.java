package snippets.httppoolmisconfigured.apache4;

import org.apache.http.HttpHost;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** A text is taken apart by the library, and each route says what calls to its host are. */
public final class HostParsed {

  private static final HttpHost PLAIN = HttpHost.create("stock.example.org:8080");

  public void limit(PoolingHttpClientConnectionManager pool) {
    HttpHost secure = HttpHost.create("https://stock.example.org:8443");
    pool.setMaxPerRoute(new HttpRoute(secure, null, true), 50);
    pool.setMaxPerRoute(new HttpRoute(PLAIN), 20);
    pool.setMaxPerRoute(new HttpRoute(new HttpHost("::1", 8080)), 5);
  }
}
