package snippets.httppoolmisconfigured.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** Both sizes stand on the builder, in the wrong places. */
public final class RouteAboveTotal {

  private static final int HOST = 80;
  private static final int ALL = 16;

  public CloseableHttpAsyncClient client() {
    return HttpAsyncClients.custom()
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectTimeout(2_000)
                .setSocketTimeout(5_000)
                .setConnectionRequestTimeout(2_000)
                .build())
        .setMaxConnTotal(ALL)
        // BUG: Diagnostic contains: [HttpPoolMisconfigured]
        .setMaxConnPerRoute(HOST)
        .build();
  }
}
