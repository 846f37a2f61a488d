package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One client a host: the map outlives the loop. */
public final class CachedPerHost {

  private final Map<String, HttpClient> clients = new ConcurrentHashMap<>();

  public void warmUp(List<HttpRequest> requests) throws IOException, InterruptedException {
    for (HttpRequest request : requests) {
      HttpClient client =
          clients.computeIfAbsent(request.uri().getHost(), host -> HttpClient.newHttpClient());
      client.send(request, HttpResponse.BodyHandlers.discarding());
    }
  }
}
