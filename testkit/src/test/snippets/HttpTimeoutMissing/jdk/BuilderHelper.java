package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A helper of the class starts every request, with a timeout. */
public final class BuilderHelper {

  private final HttpClient client;
  private final URI base;

  public BuilderHelper(HttpClient client, URI base) {
    this.client = client;
    this.base = base;
  }

  public String user(String id) throws IOException, InterruptedException {
    HttpRequest request = request("/users/" + id).GET().build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(8));
  }
}
