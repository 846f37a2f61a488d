package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Every build call of the one builder is another client. */
public final class SharedBuilderBuiltPerTurn {

  private final HttpClient.Builder builder =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2));

  public void replay(List<HttpRequest> requests) throws IOException, InterruptedException {
    for (HttpRequest request : requests) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpClient client = builder.build();
      client.send(request, HttpResponse.BodyHandlers.discarding());
    }
  }
}
