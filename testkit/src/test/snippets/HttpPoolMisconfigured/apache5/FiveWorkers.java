package snippets.httppoolmisconfigured.apache5;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.Timeout;

/** Five threads, and five connections to each server. */
public final class FiveWorkers {

  private final ExecutorService workers = Executors.newFixedThreadPool(5);
  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setConnectionRequestTimeout(Timeout.ofSeconds(30))
                  .setResponseTimeout(Timeout.ofSeconds(10))
                  .build())
          .build();

  public Future<String> stock(String article) {
    return workers.submit(
        () ->
            client.execute(
                new HttpGet("https://stock.example.org/" + article),
                new BasicHttpClientResponseHandler()));
  }
}
