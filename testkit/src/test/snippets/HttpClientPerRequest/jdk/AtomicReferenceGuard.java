package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;

/** Set once, whoever wins. */
public final class AtomicReferenceGuard {

  private final AtomicReference<HttpClient> client = new AtomicReference<>();

  public String get(HttpRequest request) throws IOException, InterruptedException {
    HttpClient current = client.get();
    if (current == null) {
      client.compareAndSet(null, HttpClient.newHttpClient());
      current = client.get();
    }
    return current.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
