package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The map lives as long as the batch: one client a host. */
public final class LocalMapInLoop {

  public int fetch(List<HttpRequest> requests) throws IOException, InterruptedException {
    Map<String, HttpClient> clients = new HashMap<>();
    int failed = 0;
    for (HttpRequest request : requests) {
      HttpClient client =
          clients.computeIfAbsent(request.uri().getHost(), host -> HttpClient.newHttpClient());
      if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() >= 400) {
        failed++;
      }
    }
    return failed;
  }
}
