package snippets.httpretryunsafe.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The status says that something was begun. */
public final class PostAfterServerError {

  private final HttpClient client = HttpClient.newHttpClient();

  public int send(URI uri, String text) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(2))
            .POST(BodyPublishers.ofString(text))
            .build();
    int status;
    int attempt = 0;
    do {
      // BUG: Diagnostic contains: [HttpRetryUnsafe]
      status = client.send(request, BodyHandlers.discarding()).statusCode();
      attempt++;
    } while (status >= 500 && attempt < 3);
    return status;
  }
}
