package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** An endless poll with a client for each turn. */
public final class PollingDaemon {

  private volatile boolean running = true;

  public void run(HttpRequest poll) throws IOException, InterruptedException {
    while (running) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpResponse<Void> response = HttpClient.newHttpClient().send(poll, ignoreBody());
      if (response.statusCode() == 410) {
        running = false;
      }
      Thread.sleep(5_000);
    }
  }

  private static HttpResponse.BodyHandler<Void> ignoreBody() {
    return HttpResponse.BodyHandlers.discarding();
  }
}
