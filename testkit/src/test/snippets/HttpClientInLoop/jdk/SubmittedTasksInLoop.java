package snippets.httpclientinloop.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** Every submitted task makes its own client. */
public final class SubmittedTasksInLoop {

  public void crawl(List<HttpRequest> requests, ExecutorService executor) {
    for (HttpRequest request : requests) {
      executor.submit(
          () -> {
            // BUG: Diagnostic contains: [HttpClientInLoop]
            HttpClient client = HttpClient.newHttpClient();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
          });
    }
  }
}
