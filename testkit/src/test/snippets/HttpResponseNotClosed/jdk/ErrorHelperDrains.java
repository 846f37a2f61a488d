package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The helper reads the error body and throws. */
public final class ErrorHelperDrains {

  private final HttpClient client = HttpClient.newHttpClient();

  public InputStream open(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    failOnError(response);
    return response.body();
  }

  private static void failOnError(HttpResponse<InputStream> response) throws IOException {
    if (response.statusCode() >= 400) {
      String text = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
      throw new IOException(response.statusCode() + ": " + text);
    }
  }
}
