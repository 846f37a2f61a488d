package snippets.httpresponseclosedlate.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Bodies that are complete hold no connection. */
public final class TextsCollected {

  private final HttpClient client;

  public TextsCollected(HttpClient client) {
    this.client = client;
  }

  public List<String> all(List<HttpRequest> requests) throws IOException, InterruptedException {
    List<HttpResponse<String>> responses = new ArrayList<>();
    for (HttpRequest request : requests) {
      responses.add(client.send(request, BodyHandlers.ofString()));
    }
    List<String> bodies = new ArrayList<>();
    for (HttpResponse<String> response : responses) {
      bodies.add(response.body());
    }
    return bodies;
  }
}
