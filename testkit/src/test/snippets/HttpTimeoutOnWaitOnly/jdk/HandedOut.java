package snippets.httptimeoutonwaitonly.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Future;

/** The caller has the future, and may cancel it. */
public final class HandedOut {

  private final HttpClient client = HttpClient.newHttpClient();

  public Future<HttpResponse<String>> get(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
    return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }
}
