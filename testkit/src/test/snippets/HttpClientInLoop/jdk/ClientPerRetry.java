package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Every attempt starts with a client of its own. */
public final class ClientPerRetry {

  public String fetch(HttpRequest request) throws InterruptedException {
    for (int attempt = 1; attempt <= 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpClientInLoop]
        HttpClient client = HttpClient.newHttpClient();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      } catch (IOException e) {
        Thread.sleep(200L * attempt);
      }
    }
    throw new IllegalStateException("no answer from " + request.uri());
  }
}
