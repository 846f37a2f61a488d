package snippets.httppoolmisconfigured.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** Both are set. */
public final class BothLimits {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
          .setMaxConnTotal(200)
          .setMaxConnPerRoute(100)
          .build();

  public CloseableHttpAsyncClient client() {
    return client;
  }
}
