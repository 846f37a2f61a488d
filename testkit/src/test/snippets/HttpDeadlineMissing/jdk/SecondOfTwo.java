package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Who counts from one to two makes two attempts, which take less than two minutes. */
public final class SecondOfTwo {

  private final HttpClient client;

  public SecondOfTwo(HttpClient client) {
    this.client = client;
  }

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(50)).build();
    for (int attempt = 1; attempt <= 2; attempt++) {
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (HttpTimeoutException e) {
        System.err.println("attempt " + attempt + ": " + e);
      }
    }
    throw new IOException("gave up");
  }
}
