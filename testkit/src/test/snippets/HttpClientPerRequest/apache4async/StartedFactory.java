package snippets.httpclientperrequest.apache4async;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The caller keeps the client. */
public final class StartedFactory {

  public CloseableHttpAsyncClient create(RequestConfig config) {
    CloseableHttpAsyncClient client =
        HttpAsyncClients.custom().setDefaultRequestConfig(config).build();
    client.start();
    return client;
  }
}
