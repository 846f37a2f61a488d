package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/** The early return forgets the body of the 404. */
public final class EmptyOnNotFound {

  private final HttpClient client = HttpClient.newHttpClient();

  public Optional<byte[]> find(HttpRequest request) throws IOException, InterruptedException {
    var response =
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() == 404) {
      return Optional.empty();
    }
    return Optional.of(response.body().readAllBytes());
  }
}
