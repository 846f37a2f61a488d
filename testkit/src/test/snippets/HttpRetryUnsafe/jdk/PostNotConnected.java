package snippets.httpretryunsafe.jdk;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A request without a connection was not sent. */
public final class PostNotConnected {

  private final HttpClient client = HttpClient.newHttpClient();

  public int send(URI uri, String text) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(2))
            .POST(BodyPublishers.ofString(text))
            .build();
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return client.send(request, BodyHandlers.discarding()).statusCode();
      } catch (ConnectException e) {
        System.err.println("again: " + e);
      }
    }
    return -1;
  }
}
