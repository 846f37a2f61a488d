package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The stage is cancelled, and the exchange with it (measured on 17). */
public final class StageCancelled {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<String> body =
        client
            .sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
            .thenApply(HttpResponse::body);
    try {
      return body.get(5, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      body.cancel(true);
      throw e;
    }
  }
}
