package snippets.httppoolmisconfigured.apache4async;

import java.util.List;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The limit of routes is set on one builder, and not on the other. */
public final class SecondOfTwo {

  public List<CloseableHttpAsyncClient> clients(RequestConfig config) {
    return List.of(
        HttpAsyncClients.custom()
            .setDefaultRequestConfig(config)
            .setMaxConnTotal(100)
            .setMaxConnPerRoute(100)
            .build(),
        HttpAsyncClients.custom()
            .setDefaultRequestConfig(config)
            // BUG: Diagnostic contains: [HttpPoolMisconfigured]
            .setMaxConnTotal(100)
            .build());
  }
}
