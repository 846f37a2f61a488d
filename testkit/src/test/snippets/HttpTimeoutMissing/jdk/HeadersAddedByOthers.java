package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Other code adds headers to the request, and only those by its name. */
public final class HeadersAddedByOthers {

  interface Session {
    void addHeaders(HttpRequest.Builder request);
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final Session session;

  public HeadersAddedByOthers(Session session) {
    this.session = session;
  }

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    session.addHeaders(request);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }
}
