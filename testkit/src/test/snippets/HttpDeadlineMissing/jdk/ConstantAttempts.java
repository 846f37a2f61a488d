package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A constant has the number of attempts, and the loop counts itself. */
public final class ConstantAttempts {

  private static final int ATTEMPTS = 10;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build();
    int attempt = 0;
    while (attempt < ATTEMPTS) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        attempt++;
        Thread.sleep(100L << attempt);
      }
    }
    throw new IOException("gave up");
  }
}
