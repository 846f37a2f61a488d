package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A minute that is over ends all: only a 503, which comes at once, is asked again. */
public final class OnlyStatusTurns {

  private final HttpClient client;

  public OnlyStatusTurns(HttpClient client) {
    this.client = client;
  }

  public String load(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(1)).build();
    HttpResponse<String> response = null;
    for (int attempt = 0; attempt < 4; attempt++) {
      response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 503) {
        return response.body();
      }
      Thread.sleep(1_000L << attempt);
    }
    throw new IOException(response.toString());
  }
}
