package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The timeout is logged, and the exchange forgotten. */
public final class WaitInCatch {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(URI uri) throws InterruptedException, ExecutionException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    try {
      // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
      return answer.get(2, TimeUnit.SECONDS).body();
    } catch (TimeoutException e) {
      return "";
    }
  }
}
