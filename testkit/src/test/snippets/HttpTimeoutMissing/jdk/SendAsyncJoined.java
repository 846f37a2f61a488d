package snippets.httptimeoutmissing.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Joined without bound. */
public final class SendAsyncJoined {

  private final HttpClient client;

  public SendAsyncJoined(HttpClient client) {
    this.client = client;
  }

  public String get(String address) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).GET().build();
    return client
        // BUG: Diagnostic contains: [HttpTimeoutMissing]
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .join()
        .body();
  }
}
