package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** A helper throws when the end is reached, whatever attempt it is. */
public final class ClockOfHelper {

  private final HttpClient client;

  public ClockOfHelper(HttpClient client) {
    this.client = client;
  }

  public String load(URI uri, Instant end) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(40)).build();
    IOException last = null;
    for (int attempt = 1; attempt <= 5; attempt++) {
      checkDeadline(end, last);
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  private static void checkDeadline(Instant end, IOException last) throws IOException {
    if (Instant.now().isAfter(end)) {
      throw new IOException("too late", last);
    }
  }
}
