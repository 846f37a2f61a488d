package snippets.httpstatusunchecked.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The page of a proxy is no number. */
public final class NumberOfBody {

  private final HttpClient client;

  public NumberOfBody(HttpClient client) {
    this.client = client;
  }

  public int stock(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    return Integer.parseInt(response.body());
  }
}
