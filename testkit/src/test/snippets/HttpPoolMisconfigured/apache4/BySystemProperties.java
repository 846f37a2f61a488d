package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The properties of the system say it. */
public final class BySystemProperties {

  public CloseableHttpClient client() {
    return HttpClients.custom()
        .setDefaultRequestConfig(
            RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
        .useSystemProperties()
        .setMaxConnTotal(100)
        .build();
  }
}
