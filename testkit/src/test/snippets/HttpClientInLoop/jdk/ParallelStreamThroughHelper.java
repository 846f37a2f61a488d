package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;

/** The helper that the stream calls makes and drops a client. */
public final class ParallelStreamThroughHelper {

  public List<Integer> statuses(List<HttpRequest> requests) {
    return requests.parallelStream().map(request -> status(request)).collect(Collectors.toList());
  }

  private static int status(HttpRequest request) {
    try {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpClient client = HttpClient.newHttpClient();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException e) {
      return -1;
    }
  }
}
