package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Joined, judged by its status, dropped. */
public final class AsyncJoinedThenThrows {

  private final HttpClient client = HttpClient.newHttpClient();

  public byte[] get(HttpRequest request) throws IOException {
    HttpResponse<InputStream> response =
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream()).join();
    if (response.statusCode() >= 500) {
      throw new IllegalStateException("server error " + response.statusCode());
    }
    return response.body().readAllBytes();
  }
}
