package snippets.httpkeepalivedisabled.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.DefaultConnectionReuseStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The strategy that the protocol asks for. */
public final class DefaultStrategy {

  public CloseableHttpClient client() {
    return HttpClients.custom()
        .setDefaultRequestConfig(
            RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
        .setConnectionReuseStrategy(DefaultConnectionReuseStrategy.INSTANCE)
        .build();
  }
}
