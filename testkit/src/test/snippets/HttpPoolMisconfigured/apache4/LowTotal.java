package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A total that is no more than that of a route. */
public final class LowTotal {

  public CloseableHttpClient client() {
    return HttpClients.custom()
        .setDefaultRequestConfig(
            RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
        .setMaxConnTotal(2)
        .build();
  }
}
