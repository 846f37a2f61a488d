package snippets.httppoolmisconfigured.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.HttpClientConnectionManager;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** No manager is given, so the builder makes one with these limits. */
public final class ManagerOfNull {

  private static final HttpClientConnectionManager NONE = null;

  public CloseableHttpClient client(RequestConfig config) {
    return HttpClients.custom()
        .setDefaultRequestConfig(config)
        .setConnectionManager(NONE)
        .setMaxConnPerRoute(50)
        .setMaxConnTotal(200)
        .build();
  }
}
