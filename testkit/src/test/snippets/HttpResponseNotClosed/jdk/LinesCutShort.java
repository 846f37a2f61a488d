package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stops at the first line that fits leaves the rest unread, and the stream open. */
public final class LinesCutShort {

  private final HttpClient client;

  public LinesCutShort(HttpClient client) {
    this.client = client;
  }

  public Optional<String> firstError(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse<Stream<String>> response = client.send(request, BodyHandlers.ofLines());
    Stream<String> lines = response.body();
    return lines.map(String::strip).filter(line -> line.startsWith("ERROR")).findFirst();
  }

  public boolean hasError(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return client.send(request, BodyHandlers.ofLines()).body().anyMatch(line -> line.isEmpty());
  }

  public Optional<String> closed(HttpRequest request) throws IOException, InterruptedException {
    try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
      return lines.findFirst();
    }
  }

  public Optional<String> smallest(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofLines()).body().sorted().findFirst();
  }

  public List<String> all(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofLines()).body().skip(1).peek(this::log).toList();
  }

  private void log(String line) {
    System.out.println(line);
  }
}
