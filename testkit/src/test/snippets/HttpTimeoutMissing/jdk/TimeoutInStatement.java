package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The builder gets its timeout in a statement of its own. */
public final class TimeoutInStatement {

  private final HttpClient client = HttpClient.newHttpClient();

  public int post(URI uri, String json) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder();
    builder.uri(uri);
    builder.timeout(Duration.ofSeconds(5));
    builder.POST(HttpRequest.BodyPublishers.ofString(json));
    HttpRequest request = builder.build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
