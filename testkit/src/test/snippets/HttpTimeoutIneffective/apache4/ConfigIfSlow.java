package snippets.httptimeoutineffective.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;

/** Most have the first, and some the second. */
public final class ConfigIfSlow {

  public CloseableHttpClient client(boolean isSlow) {
    HttpClientBuilder builder = HttpClients.custom();
    builder.setDefaultRequestConfig(config(5_000));
    if (isSlow) {
      builder.setDefaultRequestConfig(config(60_000));
    }
    return builder.build();
  }

  private static RequestConfig config(int millis) {
    return RequestConfig.custom()
        .setConnectTimeout(2_000)
        .setSocketTimeout(millis)
        .setConnectionRequestTimeout(1_000)
        .build();
  }
}
