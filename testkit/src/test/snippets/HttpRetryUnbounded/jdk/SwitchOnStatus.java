package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A switch decides whether to go on. */
public final class SwitchOnStatus {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      switch (response.statusCode()) {
        case 200:
          return response.body();
        case 503:
          break;
        default:
          throw new IOException("status " + response.statusCode());
      }
    }
  }
}
