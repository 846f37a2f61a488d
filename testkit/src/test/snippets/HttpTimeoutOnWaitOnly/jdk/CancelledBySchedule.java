package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A timer cancels the exchange itself; the wait is only a little longer. */
public final class CancelledBySchedule {

  private final HttpClient client = HttpClient.newHttpClient();
  private final ScheduledExecutorService timer;

  public CancelledBySchedule(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  public String load(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<String>> call =
        client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    ScheduledFuture<?> end = timer.schedule(() -> call.cancel(true), 5, TimeUnit.SECONDS);
    try {
      return call.get(6, TimeUnit.SECONDS).body();
    } finally {
      end.cancel(false);
    }
  }
}
