package snippets.httppoolmisconfigured.apache4;

import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The limit of the route that calls to this host take. */
public final class RouteSecure {

  public CloseableHttpClient client(RequestConfig config) {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(100);
    HttpHost host = new HttpHost("stock.example.org", 443, "https");
    pool.setMaxPerRoute(new HttpRoute(host, null, true), 50);
    return HttpClients.custom().setDefaultRequestConfig(config).setConnectionManager(pool).build();
  }
}
