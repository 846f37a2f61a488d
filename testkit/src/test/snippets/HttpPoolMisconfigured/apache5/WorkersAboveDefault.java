package snippets.httppoolmisconfigured.apache5;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.Timeout;

/** Twelve threads share the five connections to one server. */
public final class WorkersAboveDefault {

  private final ExecutorService workers = Executors.newFixedThreadPool(12);
  private final CloseableHttpClient client;

  public WorkersAboveDefault() {
    RequestConfig times =
        RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.ofSeconds(30))
            .setResponseTimeout(Timeout.ofSeconds(10))
            .build();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    client = HttpClients.custom().setDefaultRequestConfig(times).build();
  }

  public List<Future<String>> stock(List<String> articles) throws InterruptedException {
    List<Callable<String>> tasks = new ArrayList<>();
    for (String article : articles) {
      tasks.add(
          () ->
              client.execute(
                  new HttpGet("https://stock.example.org/" + article),
                  new BasicHttpClientResponseHandler()));
    }
    return workers.invokeAll(tasks);
  }
}
