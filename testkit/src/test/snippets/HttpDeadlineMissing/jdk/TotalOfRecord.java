package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;

/** The settings have a bound over all attempts, and the loop asks for it. */
public final class TotalOfRecord {

  public record Retries(int attempts, Duration total) {}

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
  private final Retries retries;

  public TotalOfRecord(Retries retries) {
    this.retries = retries;
  }

  public String latest(URI feed) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(feed).timeout(Duration.ofSeconds(30)).GET().build();
    Instant end = Instant.now().plus(retries.total());
    IOException last = new IOException("no attempt made");
    for (int attempt = 1; attempt <= retries.attempts() && Instant.now().isBefore(end); attempt++) {
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (HttpTimeoutException e) {
        last = e;
      }
      Thread.sleep(200L * attempt);
    }
    throw last;
  }
}
