package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.HttpHost;

/** The limit of the route that calls to this host take. */
public final class RouteSecure {

  public CloseableHttpClient client() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(100);
    HttpHost host = new HttpHost("https", "stock.example.org", 443);
    pool.setMaxPerRoute(new HttpRoute(host, null, true), 50);
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
