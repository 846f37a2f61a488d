package snippets.httptimeoutmissing.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** The future that is returned may never complete. */
public final class SendAsyncReturned {

  private final HttpClient client = HttpClient.newHttpClient();

  public CompletableFuture<String> get(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(response -> response.body());
  }
}
