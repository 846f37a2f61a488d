package snippets.httpclientinloop.jdk;

import io.github.resilience4j.retry.Retry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The attempts share the client. */
public final class RetriedOnShared {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(Retry retry, String uri) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(5)).build();
    return retry.executeCallable(() -> client.send(request, BodyHandlers.ofString()).body());
  }
}
