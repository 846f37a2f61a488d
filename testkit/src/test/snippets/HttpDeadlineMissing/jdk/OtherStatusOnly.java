package snippets.httpdeadlinemissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A timeout ends the loop; only an answer leads to another attempt. */
public final class OtherStatusOnly {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).build();
    for (int attempt = 0; attempt < 5; attempt++) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 503) {
        return response.body();
      }
      Thread.sleep(1_000);
    }
    throw new IOException("gave up");
  }
}
