package across.runnerelsewhere;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;

final class Prices {
  private final HttpClient client;

  Prices(HttpClient client) {
    this.client = client;
  }

  int first(HttpRequest request) throws IOException {
    Callable<InputStream> opening =
        () -> client.send(request, BodyHandlers.ofInputStream()).body();
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = Attempts.of(2, opening);
    return in.read();
  }

  int second(HttpRequest request) throws Exception {
    Callable<InputStream> opening =
        () -> client.send(request, BodyHandlers.ofInputStream()).body();
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return opening.call().read();
  }

  byte[] all(HttpRequest request) throws IOException {
    return Attempts.of(2, () -> client.send(request, BodyHandlers.ofInputStream()).body())
        .readAllBytes();
  }
}
