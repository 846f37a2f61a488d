package snippets.httptimeoutmissing.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.HttpClientConnectionManager;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** A hook gives the builder, which is built here. */
public class BuilderOfHook {

  protected final CloseableHttpClient client;

  public BuilderOfHook() {
    client = configure().build();
  }

  protected HttpClientBuilder configure() {
    HttpClientConnectionManager manager = createManager();
    return HttpClients.custom()
        .setUserAgent("shop")
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        .setDefaultRequestConfig(RequestConfig.custom().setExpectContinueEnabled(false).build())
        .setConnectionManager(manager);
  }

  protected HttpClientConnectionManager createManager() {
    return new PoolingHttpClientConnectionManager();
  }
}
