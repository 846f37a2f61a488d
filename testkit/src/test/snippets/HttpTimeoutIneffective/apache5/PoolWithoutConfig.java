package snippets.httptimeoutineffective.apache5;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** The pool is built without the configuration that was made for it. */
public final class PoolWithoutConfig {

  public CloseableHttpClient client(int most) {
    ConnectionConfig config =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.ofSeconds(1))
            .setSocketTimeout(Timeout.ofSeconds(4))
            // BUG: Diagnostic contains: [HttpTimeoutIneffective]
            .build();
    PoolingHttpClientConnectionManager pool =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnTotal(most)
            .setMaxConnPerRoute(most)
            .build();
    return HttpClients.custom().setConnectionManager(pool).build();
  }
}
