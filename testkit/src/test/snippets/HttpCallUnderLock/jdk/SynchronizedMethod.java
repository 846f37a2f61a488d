package snippets.httpcallunderlock.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  private final HttpClient client = HttpClient.newHttpClient();

  public synchronized String get(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
