package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.util.Timeout;

/** One method makes the pool with its total, and another one the limit of its routes. */
public final class BothInTwoMethods {

  private final PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();

  public BothInTwoMethods(int total) {
    pool.setMaxTotal(total);
    pool.setDefaultConnectionConfig(
        ConnectionConfig.custom().setConnectTimeout(Timeout.ofSeconds(1)).build());
  }

  public BothInTwoMethods perServer(int most) {
    pool.setDefaultMaxPerRoute(most);
    return this;
  }

  public CloseableHttpClient build() {
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
