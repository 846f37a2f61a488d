package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** The count goes down from six, with half a minute for each. */
public final class WhileLeftOver {

  private static final Duration EACH = Duration.ofSeconds(30);

  private final HttpClient client;

  public WhileLeftOver(HttpClient client) {
    this.client = client;
  }

  public Optional<byte[]> load(URI uri) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder().uri(uri).timeout(EACH).GET().build();
    int left = 6;
    while (left > 0) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
      } catch (IOException e) {
        left--;
        Thread.sleep(500);
      }
    }
    return Optional.empty();
  }
}
