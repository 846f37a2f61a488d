package snippets.httppoolmisconfigured.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The limits are those of the manager that the builder makes. */
public final class ManagerOfNull {

  public CloseableHttpAsyncClient client(RequestConfig config) {
    return HttpAsyncClients.custom()
        .setDefaultRequestConfig(config)
        .setMaxConnTotal(200)
        .setMaxConnPerRoute(100)
        .setConnectionManager(null)
        .build();
  }
}
