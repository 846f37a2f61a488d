package snippets.httpstatusunchecked.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The status is asked for first. */
public final class StatusAsked {

  private final HttpClient client;

  public StatusAsked(HttpClient client) {
    this.client = client;
  }

  public int stock(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return Integer.parseInt(response.body());
  }
}
