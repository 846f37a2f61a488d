package snippets.httpretryunsafe.jdk;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

/** A name that was not found yet is looked up again: nothing was sent. */
public final class UnknownHostOnly {

  private final HttpClient client;

  public UnknownHostOnly(HttpClient client) {
    this.client = client;
  }

  public int order(URI uri, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(5))
            .POST(BodyPublishers.ofString(json))
            .build();
    for (int attempt = 0; attempt < 2; attempt++) {
      try {
        return client.send(request, BodyHandlers.discarding()).statusCode();
      } catch (UnresolvedAddressException | ConnectException e) {
        Thread.sleep(1_000);
      }
    }
    throw new ConnectException(uri.getHost());
  }
}
