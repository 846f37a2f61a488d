package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A probe that tells why it failed, and leaves the exchange that was too slow alone. */
public final class ProbeWithReasons {

  enum Health {
    UP,
    DOWN,
    SLOW
  }

  private final HttpClient client = HttpClient.newHttpClient();

  public Health probe(String host) {
    URI uri = URI.create("https://" + host + "/health");
    HttpRequest request = HttpRequest.newBuilder().uri(uri).header("X-Probe", "1").build();
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request, BodyHandlers.discarding());
    try {
      // BUG: Diagnostic contains: [HttpTimeoutOnWaitOnly]
      HttpResponse<Void> response = answer.get(750, TimeUnit.MILLISECONDS);
      return response.statusCode() == 200 ? Health.UP : Health.DOWN;
    } catch (TimeoutException e) {
      return Health.SLOW;
    } catch (ExecutionException e) {
      return Health.DOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Health.DOWN;
    }
  }
}
