package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One of two callers hands a request without a timeout to the helper that sends it. */
public final class RequestOfTwoCallers {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String stock(URI uri) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build());
  }

  public String prices(URI uri) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri).header("Accept", "text/csv").build());
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
