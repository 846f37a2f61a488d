package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The stream is closed on every path. */
public final class TryOnBody {

  private final HttpClient client = HttpClient.newHttpClient();

  public long save(HttpRequest request, OutputStream out)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        // BUG: Diagnostic contains: [HttpResponseNotDrained]
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      if (response.statusCode() != 200) {
        throw new IOException("HTTP " + response.statusCode());
      }
      return body.transferTo(out);
    }
  }
}
