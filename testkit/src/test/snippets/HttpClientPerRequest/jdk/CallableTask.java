package snippets.httpclientperrequest.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A lambda task with a client for one call. */
public final class CallableTask {

  private final ExecutorService executor;

  public CallableTask(ExecutorService executor) {
    this.executor = executor;
  }

  public Future<String> fetch(HttpRequest request) {
    return executor.submit(
        () -> {
          // BUG: Diagnostic contains: [HttpClientPerRequest]
          HttpClient client = HttpClient.newHttpClient();
          return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        });
  }
}
