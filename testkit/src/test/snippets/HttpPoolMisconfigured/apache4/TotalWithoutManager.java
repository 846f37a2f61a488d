package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** No manager is given, and the one that the builder makes has two connections to a route. */
public final class TotalWithoutManager {

  public CloseableHttpClient client(RequestConfig config) {
    HttpClientBuilder builder = HttpClientBuilder.create().setDefaultRequestConfig(config);
    builder.setConnectionManager(null);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    builder.setMaxConnTotal(200);
    return builder.build();
  }
}
