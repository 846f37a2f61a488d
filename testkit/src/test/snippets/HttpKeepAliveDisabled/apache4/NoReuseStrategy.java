package snippets.httpkeepalivedisabled.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A strategy that never keeps a connection. */
public final class NoReuseStrategy {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
          // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
          .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE)
          .build();

  public CloseableHttpClient client() {
    return client;
  }
}
