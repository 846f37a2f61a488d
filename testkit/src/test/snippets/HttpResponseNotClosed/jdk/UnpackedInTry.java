package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** The outer stream closes the inner one. */
public final class UnpackedInTry {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    boolean packed = response.headers().firstValue("Content-Encoding").isPresent();
    try (InputStream in = packed ? new GZIPInputStream(response.body()) : response.body()) {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
