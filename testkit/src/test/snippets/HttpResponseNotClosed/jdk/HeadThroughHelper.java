package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The helper sends a HEAD request. */
public final class HeadThroughHelper {

  private final HttpClient client = HttpClient.newHttpClient();

  public boolean exists(URI uri) throws IOException, InterruptedException {
    HttpRequest head =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(5))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<InputStream> response = execute(head);
    return response.statusCode() == 200;
  }

  private HttpResponse<InputStream> execute(HttpRequest request)
      throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
  }
}
