package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The request with a timeout takes the place of the other for large reports alone. */
public final class ReplacedOnSomeWay {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String report(URI uri, boolean large) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    if (large) {
      request = HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(2)).build();
    }
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
