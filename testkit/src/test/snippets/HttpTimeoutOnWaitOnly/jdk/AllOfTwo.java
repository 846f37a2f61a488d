package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Only the future of both fails in time. */
public final class AllOfTwo {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  public String both(URI left, URI right) {
    CompletableFuture<HttpResponse<String>> first =
        client.sendAsync(HttpRequest.newBuilder(left).build(), BodyHandlers.ofString());
    CompletableFuture<HttpResponse<String>> second =
        client.sendAsync(HttpRequest.newBuilder(right).build(), BodyHandlers.ofString());
    CompletableFuture.allOf(first, second)
        // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
        .orTimeout(2, TimeUnit.SECONDS)
        .join();
    return first.join().body() + second.join().body();
  }
}
