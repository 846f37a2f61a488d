package snippets.httpstatusunchecked.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A helper gets the response, and may ask. */
public final class StatusInHelper {

  private final HttpClient client;

  public StatusInHelper(HttpClient client) {
    this.client = client;
  }

  public int stock(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    ensureSuccess(response);
    return Integer.parseInt(response.body());
  }

  private static void ensureSuccess(HttpResponse<?> response) throws IOException {
    if (response.statusCode() >= 300) {
      throw new IOException("status " + response.statusCode());
    }
  }
}
