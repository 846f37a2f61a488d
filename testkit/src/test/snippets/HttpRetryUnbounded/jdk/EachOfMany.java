package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The list ends the loop. */
public final class EachOfMany {

  private final HttpClient client = HttpClient.newHttpClient();

  public String first(List<HttpRequest> mirrors) throws IOException, InterruptedException {
    for (HttpRequest mirror : mirrors) {
      HttpResponse<String> response = client.send(mirror, BodyHandlers.ofString());
      if (response.statusCode() == 200) {
        return response.body();
      }
    }
    throw new IOException("no mirror answers");
  }
}
