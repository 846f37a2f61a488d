package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Requests are cheap; only the client is not. */
public final class RequestBuiltInLoop {

  private final HttpClient client;

  public RequestBuiltInLoop(HttpClient client) {
    this.client = client;
  }

  public List<String> pages(URI base, int count) throws IOException, InterruptedException {
    List<String> pages = new ArrayList<>();
    for (int page = 0; page < count; page++) {
      HttpRequest request =
          HttpRequest.newBuilder(base.resolve("?page=" + page))
              .timeout(Duration.ofSeconds(20))
              .build();
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      pages.add(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
    return pages;
  }
}
