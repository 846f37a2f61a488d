package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What is left of the attempts is counted down in the handler. */
public final class CountdownInCatch {

  private static final Duration EACH = Duration.ofSeconds(45);
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String load(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(EACH).build();
    int left = 8;
    while (true) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        if (left-- <= 0) {
          throw e;
        }
        Thread.sleep(500);
      }
    }
  }
}
