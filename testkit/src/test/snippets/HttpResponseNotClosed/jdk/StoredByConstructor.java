package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The constructor that only looks leaves the duty where it was; the one that keeps takes it. */
public final class StoredByConstructor {

  private static final class Status {
    private final int code;

    Status(HttpResponse<InputStream> response) {
      code = response.statusCode();
    }
  }

  private static final class Download {
    private final InputStream body;

    Download(InputStream body) {
      this.body = body;
    }
  }

  private final HttpClient client;

  public StoredByConstructor(HttpClient client) {
    this.client = client;
  }

  public Object status(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    return new Status(response);
  }

  public Object download(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    return new Download(response.body());
  }
}
