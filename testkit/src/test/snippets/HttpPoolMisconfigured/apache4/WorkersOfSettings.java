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

/** How many threads there are is not known here. */
public final class WorkersOfSettings {

  private final ExecutorService workers;
  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setConnectTimeout(2_000)
                  .setSocketTimeout(8_000)
                  .setConnectionRequestTimeout(5_000)
                  .build())
          .evictIdleConnections(20, TimeUnit.SECONDS)
          .build();

  public WorkersOfSettings(int threads) {
    workers = Executors.newFixedThreadPool(threads);
  }

  public Future<String> load(String name) {
    return workers.submit(
        () ->
            client.execute(
                new HttpGet("https://images.example.org/" + name), new BasicResponseHandler()));
  }
}
