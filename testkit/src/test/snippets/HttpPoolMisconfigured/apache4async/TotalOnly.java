package snippets.httppoolmisconfigured.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The total of the builder only. */
public final class TotalOnly {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
          // BUG: Diagnostic contains: [HttpPoolMisconfigured]
          .setMaxConnTotal(200)
          .build();

  public CloseableHttpAsyncClient client() {
    return client;
  }
}
