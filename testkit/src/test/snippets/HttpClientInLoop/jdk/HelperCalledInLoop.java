package snippets.httpclientinloop.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The client is made one method away from the loop. */
public final class HelperCalledInLoop {

  public void upload(List<HttpRequest> parts) throws IOException, InterruptedException {
    for (HttpRequest part : parts) {
      put(part);
    }
  }

  private void put(HttpRequest part) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientInLoop]
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpResponse<String> response = client.send(part, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 201) {
      throw new IOException("upload refused: " + response.statusCode());
    }
  }
}
