package snippets.httppoolmisconfigured.apache4;

import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** A route without TLS, as calls to this host take it, needs no more said. */
public final class RouteOfPlainHost {

  public CloseableHttpClient client(RequestConfig config) {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(100);
    HttpHost host = new HttpHost("stock.example.org", 8080);
    pool.setMaxPerRoute(new HttpRoute(host), 50);
    return HttpClients.custom().setDefaultRequestConfig(config).setConnectionManager(pool).build();
  }
}
