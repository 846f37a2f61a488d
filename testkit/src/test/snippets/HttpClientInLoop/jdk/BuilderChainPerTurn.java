package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The chain spans lines; the finding stands at its build call. */
public final class BuilderChainPerTurn {

  public List<String> fetch(List<HttpRequest> requests) throws IOException, InterruptedException {
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      HttpClient client =
          // BUG: Diagnostic contains: [HttpClientInLoop]
          HttpClient.newBuilder()
              .connectTimeout(Duration.ofSeconds(5))
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      bodies.add(client.send(requests.get(i), HttpResponse.BodyHandlers.ofString()).body());
    }
    return bodies;
  }
}
