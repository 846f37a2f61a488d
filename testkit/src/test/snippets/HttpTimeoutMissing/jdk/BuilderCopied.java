package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A copy keeps the timeout of the template. */
public final class BuilderCopied {

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest.Builder template =
      HttpRequest.newBuilder().timeout(Duration.ofSeconds(3)).header("Accept", "text/csv");

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest request = template.copy().uri(uri).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
