package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Server-sent events are meant to go on without end. */
public final class EventStream {

  private final HttpClient client = HttpClient.newHttpClient();

  public void listen(URI feed, Consumer<String> events) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(feed).header("Accept", "text/event-stream").build();
    try (Stream<String> lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
      lines.forEach(events);
    }
  }
}
