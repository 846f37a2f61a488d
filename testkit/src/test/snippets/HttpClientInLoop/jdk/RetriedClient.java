package snippets.httpclientinloop.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Each attempt has a client of its own. */
public final class RetriedClient {

  public String get(io.github.resilience4j.retry.Retry retry, String uri) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(5)).build();
    return retry.executeCallable(
        () -> {
          // BUG: Diagnostic contains: [HttpClientInLoop]
          HttpClient client = HttpClient.newHttpClient();
          return client.send(request, BodyHandlers.ofString()).body();
        });
  }
}
