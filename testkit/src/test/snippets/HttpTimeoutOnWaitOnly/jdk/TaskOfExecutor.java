package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What runs in the task is bounded by the request; the wait counts the queue, too. */
public final class TaskOfExecutor {

  private final HttpClient client;
  private final ExecutorService workers;

  public TaskOfExecutor(HttpClient client, ExecutorService workers) {
    this.client = client;
    this.workers = workers;
  }

  public String load(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(4)).build();
    Future<String> text =
        workers.submit(() -> client.send(request, BodyHandlers.ofString()).body());
    return text.get(10, TimeUnit.SECONDS);
  }
}
