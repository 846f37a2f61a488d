package snippets.httppoolmisconfigured.apache4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Sixteen threads share two connections to one server. */
public final class WorkersAboveDefault {

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
          .evictIdleConnections(20, TimeUnit.SECONDS)
          // BUG: Diagnostic contains: [HttpPoolMisconfigured]
          .build();

  public List<Future<String>> load(List<String> names) {
    List<Future<String>> answers = new ArrayList<>();
    for (String name : names) {
      answers.add(workers.submit(() -> one(name)));
    }
    return answers;
  }

  private String one(String name) throws IOException {
    return client.execute(
        new HttpGet("https://images.example.org/" + name), new BasicResponseHandler());
  }
}
