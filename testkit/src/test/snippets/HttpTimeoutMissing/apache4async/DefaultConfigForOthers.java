package snippets.httptimeoutmissing.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** Others make the calls; the configuration that they get speaks of redirects only. */
public final class DefaultConfigForOthers {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          // BUG: Diagnostic contains: [HttpTimeoutMissing]
          .setDefaultRequestConfig(RequestConfig.custom().setRedirectsEnabled(false).build())
          .build();

  public CloseableHttpAsyncClient client() {
    return client;
  }
}
