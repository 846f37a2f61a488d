package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** A client for every URL of the list. */
public final class NewClientPerTurn {

  public int countHealthy(List<HttpRequest> probes) throws IOException, InterruptedException {
    int healthy = 0;
    for (HttpRequest probe : probes) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpClient client = HttpClient.newHttpClient();
      HttpResponse<Void> response = client.send(probe, HttpResponse.BodyHandlers.discarding());
      if (response.statusCode() == 200) {
        healthy++;
      }
    }
    return healthy;
  }
}
