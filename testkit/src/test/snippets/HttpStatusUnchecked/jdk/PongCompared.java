package snippets.httpstatusunchecked.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Only the one word counts, and no error page is that word. */
public final class PongCompared {

  private final HttpClient client;

  public PongCompared(HttpClient client) {
    this.client = client;
  }

  public boolean isUp(HttpRequest ping) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(ping, BodyHandlers.ofString());
    return "pong".equals(response.body());
  }
}
