package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A helper waits, and nobody gives the exchange up. */
public final class WaitOfHelper {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return await(client.sendAsync(request, BodyHandlers.ofString()));
  }

  private static String await(CompletableFuture<HttpResponse<String>> answer)
      throws InterruptedException, ExecutionException, TimeoutException {
    // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
    return answer.get(5, TimeUnit.SECONDS).body();
  }
}
