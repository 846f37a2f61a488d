package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** All who use the factory get clients that connect in time and then wait for ever. */
public final class FactoryWithoutSocketTimeout {

  private final int connectMillis;

  public FactoryWithoutSocketTimeout(int connectMillis) {
    this.connectMillis = connectMillis;
  }

  public CloseableHttpClient create() {
    RequestConfig config =
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        RequestConfig.custom()
            .setConnectTimeout(connectMillis)
            .setConnectionRequestTimeout(connectMillis)
            .build();
    HttpClientBuilder builder =
        HttpClients.custom().setMaxConnTotal(40).setMaxConnPerRoute(20).setDefaultRequestConfig(config);
    return builder.build();
  }
}
