package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The loop ends when the time is over. */
public final class ClockInLoop {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).build();
    long start = System.nanoTime();
    for (int attempt = 0; attempt < 5; attempt++) {
      if (System.nanoTime() - start > Duration.ofMinutes(1).toNanos()) {
        break;
      }
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
