package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Who does not share has the limits of the builder. */
public final class ManagerIfShared {

  private final PoolingHttpClientConnectionManager pool;

  public ManagerIfShared(PoolingHttpClientConnectionManager pool) {
    this.pool = pool;
  }

  public CloseableHttpClient client(RequestConfig config, boolean isShared) {
    return HttpClients.custom()
        .setDefaultRequestConfig(config)
        .setConnectionManager(isShared ? pool : null)
        .setMaxConnPerRoute(50)
        .setMaxConnTotal(200)
        .build();
  }
}
