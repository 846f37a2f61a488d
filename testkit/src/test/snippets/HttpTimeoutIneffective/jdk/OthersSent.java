package snippets.httptimeoutineffective.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One request is bounded, and the other one is sent. */
public final class OthersSent {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public int status(URI uri, HttpRequest given) throws IOException, InterruptedException {
    HttpRequest bounded =
        // BUG: Diagnostic contains: [HttpTimeoutIneffective]
        HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    return client.send(given, BodyHandlers.discarding()).statusCode();
  }
}
