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

/** A helper gives up the exchange that it waits for. */
public final class CancelledByHelper {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return await(client.sendAsync(request, BodyHandlers.ofString()));
  }

  private static String await(CompletableFuture<HttpResponse<String>> answer)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return answer.get(5, TimeUnit.SECONDS).body();
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw e;
    }
  }
}
