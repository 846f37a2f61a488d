package snippets.httpdeadlinemissing.apache4;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The counter is compared in the handler: twenty times half a minute. */
public final class CounterInCatch {

  private static final int MAX_TRIES = 20;
  private static final int MILLIS = 30_000;
  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setConnectTimeout(5_000)
                  .setSocketTimeout(MILLIS)
                  .setConnectionRequestTimeout(5_000)
                  .build())
          .disableAutomaticRetries()
          .evictIdleConnections(30, TimeUnit.SECONDS)
          .build();

  public String state(String id) throws IOException, InterruptedException {
    int tries = 0;
    while (true) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.execute(
            new HttpGet("https://customs.example.org/" + id), new BasicResponseHandler());
      } catch (IOException e) {
        if (++tries >= MAX_TRIES) {
          throw e;
        }
        Thread.sleep(Math.min(5_000, 200L * tries));
      }
    }
  }
}
