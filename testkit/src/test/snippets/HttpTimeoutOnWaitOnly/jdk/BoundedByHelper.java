package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Each request of the class comes from the helper, which sets the time. */
public final class BoundedByHelper {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Duration patience;

  public BoundedByHelper(Duration patience) {
    this.patience = patience;
  }

  public String load(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest request = bounded(uri).header("Accept", "text/plain").build();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .get(patience.toMillis() * 2, TimeUnit.MILLISECONDS)
        .body();
  }

  private HttpRequest.Builder bounded(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(patience);
  }
}
