package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Five attempts of a minute each. */
public final class FiveMinutes {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).build();
    IOException last = null;
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }
}
