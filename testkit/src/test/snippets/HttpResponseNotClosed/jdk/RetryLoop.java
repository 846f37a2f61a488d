package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Each attempt that fails leaves its stream behind. */
public final class RetryLoop {

  private final HttpClient client = HttpClient.newHttpClient();

  public byte[] get(HttpRequest request) throws IOException, InterruptedException {
    for (int attempt = 0; attempt < 4; attempt++) {
      HttpResponse<InputStream> response =
          // BUG: Diagnostic contains: [HttpResponseNotClosed]
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() == 200) {
        return response.body().readAllBytes();
      }
      Thread.sleep(1_000L << attempt);
    }
    throw new IOException("no success");
  }
}
