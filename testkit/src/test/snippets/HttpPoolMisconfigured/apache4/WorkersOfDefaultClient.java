package snippets.httppoolmisconfigured.apache4;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Eight threads wait for the two connections of the default client. */
public final class WorkersOfDefaultClient {

  private static final RequestConfig TIMES =
      RequestConfig.custom()
          .setConnectTimeout(2_000)
          .setSocketTimeout(8_000)
          .setConnectionRequestTimeout(30_000)
          .build();
  // BUG: Diagnostic contains: [HttpPoolMisconfigured]
  private final CloseableHttpClient client = HttpClients.createDefault();
  private final ExecutorService senders = Executors.newFixedThreadPool(8);

  public void send(List<String> ids) {
    for (String id : ids) {
      senders.execute(
          () -> {
            HttpGet get = new HttpGet("https://sync.example.org/touch/" + id);
            get.setConfig(TIMES);
            try {
              System.out.println(client.execute(get, new BasicResponseHandler()));
            } catch (IOException e) {
              System.err.println(id + ": " + e);
            }
          });
    }
  }
}
