package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;

/** The counter that all threads share ends the loop. */
public final class AtomicCounter {

  private final AtomicInteger budget = new AtomicInteger(100);
  private final HttpClient client;

  public AtomicCounter(HttpClient client) {
    this.client = client;
  }

  public String load(HttpRequest request) throws IOException, InterruptedException {
    while (true) {
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        if (budget.decrementAndGet() < 0) {
          throw e;
        }
      }
    }
  }
}
