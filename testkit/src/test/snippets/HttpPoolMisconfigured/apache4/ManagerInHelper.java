package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** A helper gives the builder the manager that makes its limits void. */
public final class ManagerInHelper {

  private final PoolingHttpClientConnectionManager pool;

  public ManagerInHelper(PoolingHttpClientConnectionManager pool) {
    this.pool = pool;
  }

  public CloseableHttpClient client(RequestConfig config) {
    HttpClientBuilder builder = HttpClients.custom().setDefaultRequestConfig(config);
    pooled(builder);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    builder.setMaxConnPerRoute(50);
    builder.setMaxConnTotal(200);
    return builder.build();
  }

  private void pooled(HttpClientBuilder builder) {
    builder.setConnectionManager(pool);
  }
}
