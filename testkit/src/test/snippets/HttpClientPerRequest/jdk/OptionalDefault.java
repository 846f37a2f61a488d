package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Falls back to a new client only where the field has none. */
public final class OptionalDefault {

  private HttpClient client;

  public String get(HttpRequest request) throws IOException, InterruptedException {
    HttpClient current = client != null ? client : (client = HttpClient.newHttpClient());
    return current.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
