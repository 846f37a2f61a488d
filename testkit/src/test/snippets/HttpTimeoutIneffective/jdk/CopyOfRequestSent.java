package snippets.httptimeoutineffective.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The copy that has the time is what is sent. */
public final class CopyOfRequestSent {

  private final HttpClient client;

  public CopyOfRequestSent(HttpClient client) {
    this.client = client;
  }

  public int status(HttpRequest given) throws IOException, InterruptedException {
    HttpRequest request = given;
    if (given.timeout().isEmpty()) {
      request =
          HttpRequest.newBuilder(given, (name, value) -> true)
              .timeout(Duration.ofSeconds(5))
              .build();
    }
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
