package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A stage of each address fails in time, and all exchanges go on behind. */
public final class EachOfMany {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  public List<CompletableFuture<Integer>> statuses(List<URI> addresses) {
    return addresses.stream()
        .map(
            address ->
                client
                    .sendAsync(
                        HttpRequest.newBuilder(address).GET().build(), BodyHandlers.discarding())
                    // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
                    .orTimeout(800, TimeUnit.MILLISECONDS)
                    .thenApply(HttpResponse::statusCode))
        .toList();
  }
}
