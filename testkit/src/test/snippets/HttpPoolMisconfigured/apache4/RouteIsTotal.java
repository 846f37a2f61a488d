package snippets.httppoolmisconfigured.apache4;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** There is one server, so its limit is that of the pool. */
public final class RouteIsTotal {

  private static final int PARALLEL = 24;
  private final CloseableHttpClient client;

  public RouteIsTotal() {
    PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    pool.setMaxTotal(PARALLEL);
    pool.setDefaultMaxPerRoute(PARALLEL);
    client =
        HttpClients.custom()
            .setConnectionManager(pool)
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectTimeout(2_000)
                    .setSocketTimeout(5_000)
                    .setConnectionRequestTimeout(2_000)
                    .build())
            .evictIdleConnections(30, TimeUnit.SECONDS)
            .build();
  }

  public String load(String id) throws IOException {
    return client.execute(
        new HttpGet("https://stock.example.org/" + id), new BasicResponseHandler());
  }
}
