package snippets.httptimeoutmissing.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** Others make the calls; the configuration that they get speaks of redirects only. */
public final class AsyncDefaultConfigForOthers {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          // BUG: Diagnostic contains: [HttpTimeoutMissing]
          .setDefaultRequestConfig(RequestConfig.custom().setRedirectsEnabled(false).build())
          .build();

  public CloseableHttpAsyncClient client() {
    return client;
  }
}
