package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The helper that builds the request forgets the timeout. */
public final class HelperBuildsRequest {

  private final HttpClient client = HttpClient.newHttpClient();

  public String item(String id) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.send(itemRequest(id), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static HttpRequest itemRequest(String id) {
    return HttpRequest.newBuilder()
        .uri(URI.create("https://shop.example.org/items/" + id))
        .header("Accept", "application/json")
        .build();
  }
}
