package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A stale price is better than none; who asks again opens another connection. */
public final class StaleOnTimeout {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> stale = new ConcurrentHashMap<>();

  public CompletableFuture<String> price(String item) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://prices.example.org/" + item)).build();
    CompletableFuture<HttpResponse<String>> call =
        client.sendAsync(request, BodyHandlers.ofString());
    return call.thenApply(HttpResponse::body)
        .whenComplete(
            (price, failure) -> {
              if (failure == null) {
                stale.put(item, price);
              }
            })
        // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
        .completeOnTimeout(stale.getOrDefault(item, "?"), 300, TimeUnit.MILLISECONDS);
  }
}
