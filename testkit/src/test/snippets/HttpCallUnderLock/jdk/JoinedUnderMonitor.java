package snippets.httpcallunderlock.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sent without waiting, and then waited for. */
public final class JoinedUnderMonitor {

  private final HttpClient client = HttpClient.newHttpClient();

  public synchronized String get(HttpRequest request) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return client.sendAsync(request, BodyHandlers.ofString()).join().body();
  }
}
