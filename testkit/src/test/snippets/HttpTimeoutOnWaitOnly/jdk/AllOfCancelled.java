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

/** What is late is cancelled, each exchange by its own future. */
public final class AllOfCancelled {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  public List<CompletableFuture<HttpResponse<String>>> ask(List<URI> airlines)
      throws InterruptedException, ExecutionException {
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (URI airline : airlines) {
      asked.add(client.sendAsync(HttpRequest.newBuilder(airline).build(), BodyHandlers.ofString()));
    }
    try {
      CompletableFuture.allOf(asked.toArray(new CompletableFuture<?>[0])).get(3, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      for (CompletableFuture<HttpResponse<String>> late : asked) {
        late.cancel(true);
      }
    }
    return asked;
  }
}
