package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The total of the builder only. */
public final class BuilderTotalOnly {

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom().setConnectTimeout(2_000).setSocketTimeout(5_000).build())
          // BUG: Diagnostic contains: [HttpPoolMisconfigured]
          .setMaxConnTotal(200)
          .build();

  public CloseableHttpClient client() {
    return client;
  }
}
