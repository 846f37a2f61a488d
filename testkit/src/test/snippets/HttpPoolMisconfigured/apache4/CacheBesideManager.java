package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.cache.CachingHttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** The builder of the cache ignores its sizes as well. */
public final class CacheBesideManager {

  public CloseableHttpClient client(
      PoolingHttpClientConnectionManager shared, RequestConfig times) {
    HttpClientBuilder builder = CachingHttpClients.custom();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    builder.setMaxConnTotal(60);
    builder.setMaxConnPerRoute(30);
    builder.setDefaultRequestConfig(times);
    builder.setConnectionManager(shared);
    builder.setConnectionManagerShared(true);
    return builder.build();
  }
}
