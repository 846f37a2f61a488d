package snippets.httpkeepalivedisabled.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** A strategy that never keeps a connection. */
public final class NoReuseStrategy {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
          // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
          .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE)
          .build();

  public CloseableHttpAsyncClient client() {
    return client;
  }
}
