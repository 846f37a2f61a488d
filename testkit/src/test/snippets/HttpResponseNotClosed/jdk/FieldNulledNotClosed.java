package snippets.httpresponsenotclosed.jdk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The class's close forgets the response instead of closing its stream. */
public final class FieldNulledNotClosed implements Closeable {

  private final HttpClient client = HttpClient.newHttpClient();
  private HttpResponse<InputStream> response;

  public void send(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
  }

  public int status() {
    return response == null ? -1 : response.statusCode();
  }

  @Override
  public void close() {
    response = null;
  }
}
