package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** What is bounded is a stage of the disk; the exchange has a time of its own. */
public final class OtherStageBounded {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Executor disk;

  public OtherStageBounded(Executor disk) {
    this.disk = disk;
  }

  public CompletableFuture<String> load(URI uri, Path cache) {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
    CompletableFuture<String> cached =
        CompletableFuture.supplyAsync(() -> Files.exists(cache) ? cache.toString() : "", disk)
            .completeOnTimeout("", 50, TimeUnit.MILLISECONDS);
    return cached.thenCompose(
        text ->
            text.isEmpty()
                ? client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body)
                : CompletableFuture.completedFuture(text));
  }
}
