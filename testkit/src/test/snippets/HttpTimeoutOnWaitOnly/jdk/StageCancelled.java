package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Only the derived stage is cancelled, which the exchange does not see. */
public final class StageCancelled {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<String> body =
        client
            .sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
            .thenApply(HttpResponse::body);
    try {
      // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
      return body.get(5, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      body.cancel(true);
      throw e;
    }
  }
}
