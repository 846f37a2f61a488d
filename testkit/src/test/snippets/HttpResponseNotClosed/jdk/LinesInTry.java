package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** The stream of lines is a resource. */
public final class LinesInTry {

  private final HttpClient client = HttpClient.newHttpClient();

  public Optional<String> first(HttpRequest request) throws IOException, InterruptedException {
    try (Stream<String> lines =
        client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
      return lines.filter(line -> !line.isBlank()).findFirst();
    }
  }
}
