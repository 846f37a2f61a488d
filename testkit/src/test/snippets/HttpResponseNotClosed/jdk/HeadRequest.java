package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The answer to HEAD has no body, whatever the handler. */
public final class HeadRequest {

  private final HttpClient client = HttpClient.newHttpClient();

  public boolean exists(URI uri) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(5))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofInputStream()).statusCode() == 200;
  }
}
