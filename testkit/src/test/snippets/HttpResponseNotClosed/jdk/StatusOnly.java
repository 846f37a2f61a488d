package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The wrong body handler for a status. */
public final class StatusOnly {

  private final HttpClient client = HttpClient.newHttpClient();

  public int status(HttpRequest request) throws IOException, InterruptedException {
    return client
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .send(request, HttpResponse.BodyHandlers.ofInputStream())
        .statusCode();
  }
}
