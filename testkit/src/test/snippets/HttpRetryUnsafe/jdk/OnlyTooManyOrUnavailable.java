package snippets.httpretryunsafe.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Both statuses say that the order was not carried out. */
public final class OnlyTooManyOrUnavailable {

  private final HttpClient client;

  public OnlyTooManyOrUnavailable(HttpClient client) {
    this.client = client;
  }

  public int order(URI uri, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(5))
            .POST(BodyPublishers.ofString(json))
            .build();
    int status = 0;
    for (int attempt = 0; attempt < 4; attempt++) {
      status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 429 && status != 503) {
        break;
      }
      TimeUnit.SECONDS.sleep(1L << attempt);
    }
    return status;
  }
}
