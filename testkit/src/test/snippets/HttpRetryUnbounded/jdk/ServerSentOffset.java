package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Each request starts where the last has ended. */
public final class ServerSentOffset {

  private final HttpClient client = HttpClient.newHttpClient();

  public String all(String base, HttpRequest.Builder shared) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder();
    while (true) {
      HttpRequest request = shared.copy().uri(URI.create(base + text.length())).build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() == 416) {
        return text.toString();
      }
      text.append(response.body());
    }
  }
}
