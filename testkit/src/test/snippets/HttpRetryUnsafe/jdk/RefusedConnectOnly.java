package snippets.httpretryunsafe.jdk;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Nothing was sent where the connect itself has failed or was too slow. */
public final class RefusedConnectOnly {

  private final HttpClient client;

  public RefusedConnectOnly(HttpClient client) {
    this.client = client;
  }

  public int order(URI uri, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(5))
            .POST(BodyPublishers.ofString(json))
            .build();
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return client.send(request, BodyHandlers.discarding()).statusCode();
      } catch (ConnectException | HttpConnectTimeoutException e) {
        System.err.println("no connection: " + e);
      }
    }
    throw new ConnectException(uri.toString());
  }
}
