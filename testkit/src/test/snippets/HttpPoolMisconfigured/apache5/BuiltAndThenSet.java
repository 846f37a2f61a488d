package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** The limit of routes is set on what the builder made. */
public final class BuiltAndThenSet {

  public CloseableHttpClient client() {
    PoolingHttpClientConnectionManager pool =
        PoolingHttpClientConnectionManagerBuilder.create().setMaxConnTotal(100).build();
    pool.setDefaultMaxPerRoute(50);
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
