package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The request is bounded in every case, by one time or another. */
public final class ConditionalTimeout {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(URI uri) throws InterruptedException, ExecutionException, TimeoutException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    if (uri.getPath().startsWith("/slow")) {
      builder.timeout(Duration.ofSeconds(20));
    } else {
      builder.timeout(Duration.ofSeconds(5));
    }
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(builder.build(), BodyHandlers.ofString());
    return answer.get(30, TimeUnit.SECONDS).body();
  }
}
