package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A terminal operation that takes all lines. */
public final class LinesCollected {

  private final HttpClient client = HttpClient.newHttpClient();

  public List<String> lines(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<Stream<String>> response =
        client.send(request, HttpResponse.BodyHandlers.ofLines());
    return response.body().collect(Collectors.toList());
  }
}
