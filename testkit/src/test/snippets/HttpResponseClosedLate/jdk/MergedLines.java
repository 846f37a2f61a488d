package snippets.httpresponseclosedlate.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One stream of lines of each server, all of them open while they are merged. */
public final class MergedLines {

  private final HttpClient client;

  public MergedLines(HttpClient client) {
    this.client = client;
  }

  public List<String> merge(List<HttpRequest> servers) throws IOException, InterruptedException {
    List<Stream<String>> streams = new ArrayList<>();
    try {
      for (HttpRequest server : servers) {
        // BUG: Diagnostic contains: [HttpResponseClosedLate]
        HttpResponse<Stream<String>> response = client.send(server, BodyHandlers.ofLines());
        streams.add(response.body());
      }
      return streams.stream().flatMap(lines -> lines.limit(100)).sorted().toList();
    } finally {
      streams.forEach(Stream::close);
    }
  }
}
