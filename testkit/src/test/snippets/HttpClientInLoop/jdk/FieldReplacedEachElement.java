package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Each element replaces the client of the one before. */
public final class FieldReplacedEachElement {

  private HttpClient client;

  public int sum(List<String> urls) throws IOException, InterruptedException {
    int sum = 0;
    for (String url : urls) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(2)).build();
      sum += client.send(request, BodyHandlers.ofString()).body().length();
    }
    return sum;
  }
}
