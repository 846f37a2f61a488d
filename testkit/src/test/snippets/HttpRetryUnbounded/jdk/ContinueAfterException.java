package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The handler goes on with the next turn. */
public final class ContinueAfterException {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(HttpRequest request) throws InterruptedException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try {
        return client.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        continue;
      }
    }
  }
}
