package snippets.httpclientperrequest.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Built in the class initializer, checked there with one call. */
public final class ClientInStaticField {

  private static final HttpClient CLIENT;

  static {
    CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  }

  public CompletableFuture<HttpResponse<String>> get(HttpRequest request) {
    return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }
}
