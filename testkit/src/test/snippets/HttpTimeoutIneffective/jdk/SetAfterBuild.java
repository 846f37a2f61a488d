package snippets.httptimeoutineffective.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The request that is sent was built before its time was set. */
public final class SetAfterBuild {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public String load(URI uri) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri).header("Accept", "text/csv");
    HttpRequest request = builder.build();
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    builder.timeout(Duration.ofSeconds(5));
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
