package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The method begins again, with what it was given, whenever the server is gone. */
public final class RecursionOnFailure {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      System.err.println("again: " + e);
      // BUG: Diagnostic contains: [HttpRetryUnbounded]
      return get(request);
    }
  }
}
