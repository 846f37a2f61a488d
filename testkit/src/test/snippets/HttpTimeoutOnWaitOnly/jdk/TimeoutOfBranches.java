package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Whichever way the request is built, a time is set before it is sent. */
public final class TimeoutOfBranches {

  private final HttpClient client = HttpClient.newHttpClient();

  public int send(URI uri, Optional<String> body)
      throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest request =
        body.map(text -> HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(text)))
            .orElseGet(() -> HttpRequest.newBuilder(uri).GET())
            .timeout(Duration.ofSeconds(3))
            .build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .get(5, TimeUnit.SECONDS)
        .statusCode();
  }
}
