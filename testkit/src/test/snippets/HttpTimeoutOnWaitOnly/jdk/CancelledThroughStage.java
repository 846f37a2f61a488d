package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The failure of the stage that is late cancels the exchange that it was made of. */
public final class CancelledThroughStage {

  private final HttpClient client = HttpClient.newHttpClient();

  public CompletableFuture<String> load(URI uri) {
    CompletableFuture<HttpResponse<String>> call =
        client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    return call.thenApply(HttpResponse::body)
        .orTimeout(5, TimeUnit.SECONDS)
        .whenComplete(
            (text, failure) -> {
              if (failure instanceof TimeoutException) {
                call.cancel(true);
              }
            });
  }
}
