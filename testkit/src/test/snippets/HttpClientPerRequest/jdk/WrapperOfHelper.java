package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A helper makes client and wrapper, and each caller drops both. */
public final class WrapperOfHelper {

  public int status(String url) throws IOException, InterruptedException {
    return probe().status(url);
  }

  private Probe probe() {
    HttpClient http =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    return new Probe(http, Duration.ofSeconds(5));
  }

  static final class Probe {
    private final HttpClient http;
    private final Duration bound;

    Probe(HttpClient http, Duration bound) {
      this.http = http;
      this.bound = bound;
    }

    int status(String url) throws IOException, InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(bound).build();
      return http.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
