package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The client has not even a name. */
public final class ChainedTemporary {

  public int delete(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
