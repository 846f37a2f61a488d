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

/** Each request has a time of its own, which is shorter than the wait. */
public final class AllOfBounded {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  public List<String> fares(List<URI> airlines)
      throws InterruptedException, ExecutionException, TimeoutException {
    List<CompletableFuture<String>> asked = new ArrayList<>();
    for (URI airline : airlines) {
      HttpRequest request = HttpRequest.newBuilder(airline).timeout(Duration.ofSeconds(2)).build();
      asked.add(client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body));
    }
    CompletableFuture.allOf(asked.toArray(new CompletableFuture<?>[0])).get(3, TimeUnit.SECONDS);
    return asked.stream().map(CompletableFuture::join).toList();
  }
}
