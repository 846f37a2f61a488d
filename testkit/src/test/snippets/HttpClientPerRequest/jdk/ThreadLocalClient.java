package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One client a thread. */
public final class ThreadLocalClient {

  private static final ThreadLocal<HttpClient> CLIENT =
      ThreadLocal.withInitial(() -> HttpClient.newHttpClient());

  public String get(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.get().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
