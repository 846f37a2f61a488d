package snippets.httpresponseclosedlate.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Streams are collected, and closed behind the loop. */
public final class StreamsCollected {

  private final HttpClient client;

  public StreamsCollected(HttpClient client) {
    this.client = client;
  }

  public long count(List<HttpRequest> requests) throws IOException, InterruptedException {
    List<InputStream> streams = new ArrayList<>();
    for (HttpRequest request : requests) {
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      streams.add(client.send(request, BodyHandlers.ofInputStream()).body());
    }
    long sum = 0;
    for (InputStream stream : streams) {
      sum += stream.readAllBytes().length;
      stream.close();
    }
    return sum;
  }
}
