package snippets.httpretryunsafe.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The second write is the same as the first. */
public final class PutInLoop {

  private final HttpClient client = HttpClient.newHttpClient();

  public int send(URI uri, String text) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(2))
            .PUT(BodyPublishers.ofString(text))
            .build();
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return client.send(request, BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return -1;
  }
}
