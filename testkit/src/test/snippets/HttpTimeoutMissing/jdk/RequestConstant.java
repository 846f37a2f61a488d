package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A constant request with its timeout. */
public final class RequestConstant {

  private static final HttpRequest HEALTH =
      HttpRequest.newBuilder(URI.create("http://localhost:8081/health"))
          .timeout(Duration.ofMillis(500))
          .build();

  private final HttpClient client = HttpClient.newHttpClient();

  public boolean healthy() throws IOException, InterruptedException {
    return client.send(HEALTH, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
  }
}
