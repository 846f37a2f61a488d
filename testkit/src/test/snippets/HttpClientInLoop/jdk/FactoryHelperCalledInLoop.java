package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** A private factory, called at every turn. */
public final class FactoryHelperCalledInLoop {

  public void deleteAll(List<HttpRequest> deletions) throws IOException, InterruptedException {
    for (HttpRequest deletion : deletions) {
      HttpClient client = newClient();
      client.send(deletion, HttpResponse.BodyHandlers.discarding());
    }
  }

  private HttpClient newClient() {
    // BUG: Diagnostic contains: [HttpClientInLoop]
    return HttpClient.newBuilder()
        .connectTimeout(Duration.ofSeconds(2))
        .build();
  }
}
