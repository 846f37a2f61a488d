package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The session keeps what is pending, and gives it up when it ends. */
public final class PendingOfSession implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Set<Future<?>> pending = ConcurrentHashMap.newKeySet();

  public String load(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<String>> call =
        client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    pending.add(call);
    return call.get(5, TimeUnit.SECONDS).body();
  }

  @Override
  public void close() {
    pending.forEach(call -> call.cancel(true));
  }
}
