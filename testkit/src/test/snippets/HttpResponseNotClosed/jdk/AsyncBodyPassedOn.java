package snippets.httpresponsenotclosed.jdk;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** The future's consumer gets the stream. */
public final class AsyncBodyPassedOn {

  private final HttpClient client = HttpClient.newHttpClient();

  public CompletableFuture<InputStream> open(HttpRequest request) {
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
        .thenApply(HttpResponse::body);
  }
}
