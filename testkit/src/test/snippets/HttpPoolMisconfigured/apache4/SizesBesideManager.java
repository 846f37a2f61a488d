package snippets.httppoolmisconfigured.apache4;

import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The helper that makes the manager leaves it at two, and the sizes go to the builder. */
public final class SizesBesideManager {

  private static final int EACH = 25;
  private static final int ALL = 75;

  private static PoolingHttpClientConnectionManager manager() {
    PoolingHttpClientConnectionManager manager =
        new PoolingHttpClientConnectionManager(2, TimeUnit.MINUTES);
    manager.setValidateAfterInactivity(2_000);
    return manager;
  }

  public CloseableHttpClient client(RequestConfig times) {
    return HttpClientBuilder.create()
        .setConnectionManager(manager())
        .setDefaultRequestConfig(times)
        // BUG: Diagnostic contains: [HttpPoolMisconfigured]
        .setMaxConnPerRoute(EACH)
        .setMaxConnTotal(ALL)
        .evictIdleConnections(30, TimeUnit.SECONDS)
        .build();
  }
}
