package snippets.httppoolmisconfigured.apache4;

import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** A sidecar speaks TLS for this program, whose planner gives calls the plain route. */
public final class RoutePlanned {

  public CloseableHttpClient client(RequestConfig config) {
    HttpHost host = new HttpHost("stock.example.org", 443, "https");
    HttpRoute plain = new HttpRoute(host);
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxPerRoute(plain, 50);
    return HttpClients.custom()
        .setDefaultRequestConfig(config)
        .setConnectionManager(pool)
        .setRoutePlanner((target, request, context) -> plain)
        .build();
  }
}
