package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Each attempt gets half the time of the one before: no more than two minutes in all. */
public final class ShrinkingTimes {

  private final HttpClient client;

  public ShrinkingTimes(HttpClient client) {
    this.client = client;
  }

  public String load(URI uri) throws IOException, InterruptedException {
    Duration time = Duration.ofSeconds(60);
    for (int attempt = 0; attempt < 5; attempt++) {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(time).build();
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (HttpTimeoutException e) {
        time = time.dividedBy(2);
      }
    }
    throw new IOException("no answer of " + uri);
  }
}
