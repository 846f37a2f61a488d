package snippets.httpretryunsafe.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The supplier gives the same stream each time it is asked. */
public final class StreamPutAgain {

  private final HttpClient client;

  public StreamPutAgain(HttpClient client) {
    this.client = client;
  }

  public int store(URI uri, InputStream content) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(8))
            .PUT(BodyPublishers.ofInputStream(() -> content))
            .build();
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return client.send(request, BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return -1;
  }
}
