package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Built, used once and dropped at every call. */
public final class LocalClient {

  public String ping(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = HttpClient.newHttpClient();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    return response.body();
  }
}
