package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The caller's wait is bounded: not the exchange, but that is another defect. */
public final class WaitBounded {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
        .get(5, TimeUnit.SECONDS)
        .body();
  }
}
