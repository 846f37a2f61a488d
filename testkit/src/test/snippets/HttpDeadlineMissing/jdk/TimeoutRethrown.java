package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** A time that is over is thrown on; only what fails at once is tried again. */
public final class TimeoutRethrown {

  private final HttpClient client;

  public TimeoutRethrown(HttpClient client) {
    this.client = client;
  }

  public int status(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(2)).build();
    IOException last = null;
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return client.send(request, BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        if (e instanceof HttpTimeoutException) {
          throw e;
        }
        last = e;
      }
    }
    throw last;
  }
}
