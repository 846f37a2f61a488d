package snippets.httpresponsenotdrained.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The lines of an error page are closed and not read. */
public final class LinesClosedOnStatus {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public List<String> load(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build();
    // BUG: Diagnostic contains: [HttpResponseNotDrained]
    HttpResponse<Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
    try (Stream<String> lines = answer.body()) {
      if (answer.statusCode() >= 400) {
        return List.of();
      }
      return lines.filter(line -> !line.isBlank()).toList();
    }
  }
}
