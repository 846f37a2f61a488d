package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The pool is in a field that nobody else can set up. */
public final class TotalOfField {

  private final PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();

  private final CloseableHttpClient client;

  public TotalOfField(int total) {
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    pool.setMaxTotal(total);
    client =
        HttpClients.custom()
            .setDefaultRequestConfig(
                RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
            .setConnectionManager(pool)
            .build();
  }

  public CloseableHttpClient client() {
    return client;
  }
}
