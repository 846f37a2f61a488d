package snippets.httptimeoutineffective.apache4;

import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** The configuration comes too late for the client that was built. */
public final class SetAfterBuild {

  public CloseableHttpClient client(String agent) {
    HttpClientBuilder builder =
        HttpClients.custom().setUserAgent(agent).evictIdleConnections(30, TimeUnit.SECONDS);
    RequestConfig times =
        RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setSocketTimeout(5_000)
            .setConnectionRequestTimeout(2_000)
            .build();
    CloseableHttpClient client = builder.build();
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    builder.setDefaultRequestConfig(times);
    return client;
  }
}
