package snippets.httptimeoutineffective.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A copy of the request gets the time, and the request is sent without it. */
public final class CopyOfRequestDropped {

  private final HttpClient client;

  public CopyOfRequestDropped(HttpClient client) {
    this.client = client;
  }

  public int status(HttpRequest given) throws IOException, InterruptedException {
    if (given.timeout().isEmpty()) {
      // BUG: Diagnostic contains: [HttpTimeoutIneffective]
      HttpRequest.newBuilder(given, (name, value) -> true).timeout(Duration.ofSeconds(5)).build();
    }
    return client.send(given, BodyHandlers.discarding()).statusCode();
  }
}
