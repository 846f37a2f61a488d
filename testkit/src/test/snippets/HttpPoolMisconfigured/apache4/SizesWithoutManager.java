package snippets.httppoolmisconfigured.apache4;

import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** No manager is set, so the builder makes one of these sizes. */
public final class SizesWithoutManager {

  private static final int EACH = 25;
  private static final int ALL = 75;

  public CloseableHttpClient client(int millis) {
    RequestConfig times =
        RequestConfig.custom()
            .setConnectTimeout(millis)
            .setSocketTimeout(millis)
            .setConnectionRequestTimeout(millis)
            .build();
    return HttpClientBuilder.create()
        .setDefaultRequestConfig(times)
        .setMaxConnPerRoute(EACH)
        .setMaxConnTotal(ALL)
        .evictIdleConnections(30, TimeUnit.SECONDS)
        .build();
  }
}
