package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The stage fails, the exchange goes on. */
public final class OrTimeout {

  private final HttpClient client = HttpClient.newHttpClient();

  public CompletableFuture<String> get(URI uri) {
    return client
        .sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
        // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
        .orTimeout(5, TimeUnit.SECONDS)
        .thenApply(HttpResponse::body);
  }
}
