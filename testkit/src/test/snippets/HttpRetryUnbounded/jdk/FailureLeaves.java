package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The first failure ends the loop. */
public abstract class FailureLeaves {

  private final HttpClient client = HttpClient.newHttpClient();

  protected abstract void take(String text);

  public void pull(HttpRequest request) throws InterruptedException {
    while (true) {
      try {
        // BUG: Diagnostic contains: [HttpStatusUnchecked]
        take(client.send(request, BodyHandlers.ofString()).body());
      } catch (IOException e) {
        return;
      }
    }
  }
}
