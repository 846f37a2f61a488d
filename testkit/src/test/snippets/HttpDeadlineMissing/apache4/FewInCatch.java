package snippets.httpdeadlinemissing.apache4;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The counter of the handler stops after three attempts of ten seconds. */
public final class FewInCatch {

  private static final int MAX_TRIES = 3;
  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setConnectTimeout(2_000)
                  .setSocketTimeout(10_000)
                  .setConnectionRequestTimeout(2_000)
                  .build())
          .disableAutomaticRetries()
          .evictIdleConnections(30, TimeUnit.SECONDS)
          .build();

  public String state(String id) throws IOException, InterruptedException {
    int tries = 0;
    while (true) {
      try {
        return client.execute(
            new HttpGet("https://customs.example.org/" + id), new BasicResponseHandler());
      } catch (IOException e) {
        if (++tries >= MAX_TRIES) {
          throw e;
        }
        Thread.sleep(200L * tries);
      }
    }
  }
}
