package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** The settings say how often, and each attempt may take half a minute. */
public final class AttemptsOfRecord {

  public record Retries(int attempts, Duration pause) {}

  private static final Duration EACH = Duration.ofSeconds(30);
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
  private final Retries retries;

  public AttemptsOfRecord(Retries retries) {
    this.retries = retries;
  }

  public String latest(URI feed) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(feed).timeout(EACH).GET().build();
    IOException last = new IOException("no attempt made");
    for (int attempt = 1; attempt <= retries.attempts(); attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() < 500) {
          return answer.body();
        }
        last = new IOException("status " + answer.statusCode());
      } catch (HttpTimeoutException e) {
        last = e;
      }
      Thread.sleep(retries.pause().multipliedBy(attempt).toMillis());
    }
    throw last;
  }
}
