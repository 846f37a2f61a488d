package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** One client, many requests. */
public final class SharedClientInLoop {

  private final HttpClient client = HttpClient.newHttpClient();

  public int checkAll(List<HttpRequest> probes) throws IOException, InterruptedException {
    int healthy = 0;
    for (HttpRequest probe : probes) {
      if (client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
        healthy++;
      }
    }
    return healthy;
  }
}
