package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** When the future of both is late, both exchanges are cancelled. */
public final class AllOfTwoCancelled {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  public String both(URI left, URI right)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<String>> first =
        client.sendAsync(HttpRequest.newBuilder(left).build(), BodyHandlers.ofString());
    CompletableFuture<HttpResponse<String>> second =
        client.sendAsync(HttpRequest.newBuilder(right).build(), BodyHandlers.ofString());
    try {
      CompletableFuture.allOf(first, second).get(2, TimeUnit.SECONDS);
      return first.join().body() + second.join().body();
    } catch (TimeoutException e) {
      first.cancel(true);
      second.cancel(true);
      throw e;
    }
  }
}
