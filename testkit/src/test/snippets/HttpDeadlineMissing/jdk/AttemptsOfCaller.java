package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** How many attempts there are is known to the caller. */
public final class AttemptsOfCaller {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String get(URI uri, int attempts) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).build();
    IOException last = new IOException("no attempt");
    for (int attempt = 0; attempt < attempts; attempt++) {
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }
}
