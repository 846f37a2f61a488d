package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The stream of the bad answer stays open. */
public final class ThrowOnStatus {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw new IOException("HTTP " + response.statusCode());
    }
    try (InputStream in = response.body()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
