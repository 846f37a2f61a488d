package snippets.httptimeoutineffective.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Each request of the loop is built after its time was set. */
public final class SetForNextRequest {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public String load(URI uri) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(1));
    for (int seconds = 2; seconds < 8; seconds *= 2) {
      try {
        return client.send(builder.build(), BodyHandlers.ofString()).body();
      } catch (HttpTimeoutException e) {
        builder.timeout(Duration.ofSeconds(seconds));
      }
    }
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}
