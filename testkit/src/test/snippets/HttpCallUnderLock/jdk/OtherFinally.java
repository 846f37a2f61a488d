package snippets.httpcallunderlock.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** A finally block that gives back something else. */
public final class OtherFinally {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(HttpRequest request, Runnable done) throws IOException, InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } finally {
      done.run();
    }
  }
}
