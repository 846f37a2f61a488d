package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The timeout is set on another request's builder. */
public final class TimeoutOnOtherBuilder {

  private final HttpClient client = HttpClient.newHttpClient();

  public String move(URI from, URI to) throws IOException, InterruptedException {
    HttpRequest.Builder read = HttpRequest.newBuilder(from).timeout(Duration.ofSeconds(5));
    HttpRequest.Builder write = HttpRequest.newBuilder(to);
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    String data = client.send(read.build(), HttpResponse.BodyHandlers.ofString()).body();
    write.POST(HttpRequest.BodyPublishers.ofString(data));
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.send(write.build(), HttpResponse.BodyHandlers.ofString()).body();
  }
}
