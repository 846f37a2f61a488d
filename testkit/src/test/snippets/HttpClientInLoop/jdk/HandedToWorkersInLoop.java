package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Every worker keeps the client that it is given. */
public final class HandedToWorkersInLoop {

  private final List<Worker> workers = new ArrayList<>();

  public void startWorkers(int count) {
    for (int i = 0; i < count; i++) {
      workers.add(new Worker(HttpClient.newHttpClient()));
    }
  }

  private static final class Worker {
    private final HttpClient client;

    Worker(HttpClient client) {
      this.client = client;
    }

    int status(HttpRequest request) throws IOException, InterruptedException {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
