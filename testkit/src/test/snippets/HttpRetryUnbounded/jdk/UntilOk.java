package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Whatever is not 200 is asked for again. */
public final class UntilOk {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() == 200) {
        return response.body();
      }
    }
  }
}
