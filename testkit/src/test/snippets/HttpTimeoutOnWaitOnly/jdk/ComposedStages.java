package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The second exchange starts when the first is there, and neither is given up. */
public final class ComposedStages {

  private final HttpClient client = HttpClient.newHttpClient();

  public String avatar(URI user) throws InterruptedException, ExecutionException, TimeoutException {
    return client
        .sendAsync(HttpRequest.newBuilder(user).build(), BodyHandlers.ofString())
        .thenApply(HttpResponse::body)
        .thenApply(String::strip)
        // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
        .get(2, TimeUnit.SECONDS);
  }
}
