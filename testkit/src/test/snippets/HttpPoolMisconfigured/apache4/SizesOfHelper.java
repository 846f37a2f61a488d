package snippets.httppoolmisconfigured.apache4;

import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The helper gives the sizes to the manager itself. */
public final class SizesOfHelper {

  private static PoolingHttpClientConnectionManager sized(int each) {
    PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager();
    manager.setDefaultMaxPerRoute(each);
    manager.setMaxTotal(3 * each);
    return manager;
  }

  public CloseableHttpClient client(RequestConfig times) {
    return HttpClientBuilder.create()
        .setConnectionManager(sized(25))
        .setDefaultRequestConfig(times)
        .evictIdleConnections(30, TimeUnit.SECONDS)
        .build();
  }
}
