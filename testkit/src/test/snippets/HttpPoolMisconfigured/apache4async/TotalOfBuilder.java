package snippets.httppoolmisconfigured.apache4async;

import java.util.concurrent.Executors;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** 64 in all, and two to the one server that is called. */
public final class TotalOfBuilder {

  private final CloseableHttpAsyncClient client;

  public TotalOfBuilder(RequestConfig config, int threads) {
    HttpAsyncClientBuilder builder = HttpAsyncClients.custom().setDefaultRequestConfig(config);
    builder.setThreadFactory(Executors.defaultThreadFactory());
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    builder.setMaxConnTotal(64);
    client = builder.build();
  }

  public void start() {
    client.start();
  }
}
