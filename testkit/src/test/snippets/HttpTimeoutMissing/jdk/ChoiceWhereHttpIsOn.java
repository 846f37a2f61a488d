package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What is around the call as well says nothing of why one of the requests has no timeout. */
public final class ChoiceWhereHttpIsOn {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public String get(URI uri, boolean http, boolean large) throws IOException, InterruptedException {
    if (http) {
      HttpRequest request =
          large
              ? HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(1)).build()
              : HttpRequest.newBuilder(uri).build();
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      return client.send(request, BodyHandlers.ofString()).body();
    }
    return "";
  }
}
