package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;

/** Built at the first turn only. */
public final class LazyInsideLoop {

  private HttpClient client;

  public void drain(Queue<HttpRequest> queue) throws IOException, InterruptedException {
    while (!queue.isEmpty()) {
      if (client == null) {
        client = HttpClient.newHttpClient();
      }
      client.send(queue.remove(), HttpResponse.BodyHandlers.discarding());
    }
  }
}
