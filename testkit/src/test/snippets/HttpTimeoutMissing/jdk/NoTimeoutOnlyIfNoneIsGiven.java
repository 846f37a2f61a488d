package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Who gives no timeout gets none. */
public final class NoTimeoutOnlyIfNoneIsGiven {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String get(URI uri, Duration patience) throws IOException, InterruptedException {
    HttpRequest request =
        patience == null
            ? HttpRequest.newBuilder(uri).build()
            : HttpRequest.newBuilder(uri).timeout(patience).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String post(URI uri, String text, long millis) throws IOException, InterruptedException {
    HttpRequest.Builder builder;
    if (millis > 0) {
      builder = HttpRequest.newBuilder(uri).timeout(Duration.ofMillis(millis));
    } else {
      builder = HttpRequest.newBuilder(uri);
    }
    builder.POST(HttpRequest.BodyPublishers.ofString(text));
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}
