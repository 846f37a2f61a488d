package snippets.httpretryunsafe.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A server that failed may have taken the order nevertheless. */
public final class WhileNotTaken {

  private final HttpClient client;

  public WhileNotTaken(HttpClient client) {
    this.client = client;
  }

  public HttpResponse<String> order(URI uri, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(5))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    for (int again = 0; again < 2 && response.statusCode() >= 500; again++) {
      Thread.sleep(200L << again);
      // BUG: Diagnostic contains: [HttpRetryUnsafe]
      response = client.send(request, BodyHandlers.ofString());
    }
    return response;
  }
}
