package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** All answers are waited for three seconds, and those that are late go on. */
public final class AllOfList {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  public List<String> fares(List<URI> airlines) throws InterruptedException, ExecutionException {
    List<CompletableFuture<String>> asked = new ArrayList<>();
    for (URI airline : airlines) {
      HttpRequest request = HttpRequest.newBuilder(airline).build();
      asked.add(client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body));
    }
    try {
      CompletableFuture.allOf(asked.toArray(new CompletableFuture<?>[0]))
          // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
          .get(3, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      System.err.println("some are late");
    }
    List<String> fares = new ArrayList<>();
    for (CompletableFuture<String> one : asked) {
      fares.add(one.getNow(""));
    }
    return fares;
  }
}
