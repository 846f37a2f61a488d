package snippets.httppoolmisconfigured.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** The same on an asynchronous one. */
public final class AsyncTotalOnly {

  private final PoolingAsyncClientConnectionManager pool =
      PoolingAsyncClientConnectionManagerBuilder.create()
          // BUG: Diagnostic contains: [HttpPoolMisconfigured]
          .setMaxConnTotal(100)
          .build();

  public CloseableHttpAsyncClient client() {
    return HttpAsyncClients.custom()
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(5)).build())
        .setConnectionManager(pool)
        .setConnectionManagerShared(true)
        .build();
  }
}
