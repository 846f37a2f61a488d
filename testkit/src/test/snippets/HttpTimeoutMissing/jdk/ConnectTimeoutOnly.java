package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A connect timeout does not bound the wait for an answer. */
public final class ConnectTimeoutOnly {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public int put(URI uri, byte[] data) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder()
            .uri(uri)
            .header("Content-Type", "application/octet-stream")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(data))
            .build();
    return client
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
