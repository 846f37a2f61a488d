package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The answer is asked in the condition. */
public final class DoWhileServerError {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    do {
      response = client.send(request, BodyHandlers.ofString());
    } while (response.statusCode() >= 500);
    return response.body();
  }
}
