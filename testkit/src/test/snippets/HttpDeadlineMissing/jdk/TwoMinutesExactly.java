package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Four times half a minute are two minutes, which is what callers were told. */
public final class TwoMinutesExactly {

  private static final int ATTEMPTS = 4;

  private final HttpClient client;

  public TwoMinutesExactly(HttpClient client) {
    this.client = client;
  }

  public int status(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build();
    IOException last = null;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return client.send(request, BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }
}
