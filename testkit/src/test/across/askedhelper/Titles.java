package across.askedhelper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

final class Titles {
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  String title(URI uri) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse<InputStream> response = client.send(request(uri), BodyHandlers.ofInputStream());
    return Lines.first(response.body());
  }

  String text(URI uri) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = client.send(request(uri), BodyHandlers.ofInputStream());
    return Lines.all(response.body());
  }

  private static HttpRequest request(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(3)).build();
  }
}
