package snippets.httppoolmisconfigured.apache4;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Each thread may have a connection of its own. */
public final class PoolOfWorkers {

  private static final int WORKERS = 16;
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setConnectTimeout(2_000)
                  .setSocketTimeout(8_000)
                  .setConnectionRequestTimeout(30_000)
                  .build())
          .setMaxConnPerRoute(WORKERS)
          .setMaxConnTotal(2 * WORKERS)
          .evictIdleConnections(20, TimeUnit.SECONDS)
          .build();

  public Future<String> load(String name) {
    return workers.submit(
        () ->
            client.execute(
                new HttpGet("https://images.example.org/" + name), new BasicResponseHandler()));
  }
}
