package snippets.httppoolmisconfigured.apache4;

import java.util.Map;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Each server of the list has a limit of its own. */
public final class PerRouteByLoop {

  public CloseableHttpClient client(RequestConfig config, Map<HttpHost, Integer> servers) {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(300);
    servers.forEach((server, most) -> pool.setMaxPerRoute(new HttpRoute(server), most));
    return HttpClients.custom().setDefaultRequestConfig(config).setConnectionManager(pool).build();
  }
}
