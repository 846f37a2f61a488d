package snippets.httppoolmisconfigured.apache4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The sixteen threads write files; one thread asks the server. */
public final class WorkersOfOtherTasks {

  private final ExecutorService writers = Executors.newFixedThreadPool(16);
  private final ExecutorService loader = Executors.newSingleThreadExecutor();
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

  public void save(String name, Path file) {
    loader.execute(
        () -> {
          try {
            String text =
                client.execute(
                    new HttpGet("https://images.example.org/" + name), new BasicResponseHandler());
            writers.submit(() -> Files.writeString(file, text));
          } catch (IOException e) {
            System.err.println(name + ": " + e);
          }
        });
  }
}
