package snippets.httpcallunderlock.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** What the call needs is copied under the monitor. */
public final class SnapshotFirst {

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<HttpRequest> waiting = new ArrayList<>();

  public void sendAll() throws IOException, InterruptedException {
    List<HttpRequest> requests;
    synchronized (waiting) {
      requests = List.copyOf(waiting);
    }
    for (HttpRequest request : requests) {
      client.send(request, BodyHandlers.discarding());
    }
  }
}
