package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Double-checked locking around the only construction. */
public final class LazySingleton {

  private volatile HttpClient client;

  private HttpClient client() {
    HttpClient result = client;
    if (result == null) {
      synchronized (this) {
        result = client;
        if (result == null) {
          result = HttpClient.newHttpClient();
          client = result;
        }
      }
    }
    return result;
  }

  public String get(HttpRequest request) throws IOException, InterruptedException {
    return client().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
