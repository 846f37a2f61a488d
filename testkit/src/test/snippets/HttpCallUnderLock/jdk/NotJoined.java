package snippets.httpcallunderlock.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Who waits is up to the caller. */
public final class NotJoined {

  private final HttpClient client = HttpClient.newHttpClient();

  public synchronized CompletableFuture<String> get(HttpRequest request) {
    return client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
  }
}
