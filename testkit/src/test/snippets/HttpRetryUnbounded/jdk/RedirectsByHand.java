package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The status alone decides whether it goes on. */
public final class RedirectsByHand {

  private final HttpClient client;

  public RedirectsByHand(HttpClient client) {
    this.client = client;
  }

  public String get(URI first) throws IOException, InterruptedException {
    URI uri = first;
    HttpResponse<String> response;
    do {
      // BUG: Diagnostic contains: [HttpRetryUnbounded]
      response = client.send(request(uri), BodyHandlers.ofString());
      uri = uri.resolve(response.headers().firstValue("Location").orElse(""));
    } while (response.statusCode() == 301 || response.statusCode() == 302);
    return response.body();
  }

  public String fiveAtMost(URI first) throws IOException, InterruptedException {
    URI uri = first;
    for (int redirects = 0; redirects < 5; redirects++) {
      HttpResponse<String> response = client.send(request(uri), BodyHandlers.ofString());
      if (response.statusCode() != 302) {
        return response.body();
      }
      uri = uri.resolve(response.headers().firstValue("Location").orElse(""));
    }
    throw new IOException("more than five redirects");
  }

  private static HttpRequest request(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
  }
}
