package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where the wait is caught, the future is out of sight, and the request comes from elsewhere. */
public final class WaitCaughtOutside {

  private final HttpClient client = HttpClient.newHttpClient();

  public int status(URI uri) throws InterruptedException, ExecutionException {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    try {
      CompletableFuture<Integer> answer =
          client.sendAsync(request, BodyHandlers.discarding()).thenApply(r -> r.statusCode());
      // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
      return answer.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return -1;
    }
  }
}
