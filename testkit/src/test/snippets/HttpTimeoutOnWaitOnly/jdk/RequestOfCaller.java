package snippets.httptimeoutonwaitonly.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The request of others may have a timeout. */
public final class RequestOfCaller {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(HttpRequest request)
      throws InterruptedException, ExecutionException, TimeoutException {
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .get(5, TimeUnit.SECONDS)
        .body();
  }
}
