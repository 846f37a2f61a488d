package snippets.httpclientperrequest.jdk;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** An asynchronous call on a client of its own. */
public final class SendAsyncLocalClient {

  public CompletableFuture<Integer> notify(HttpRequest request) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = HttpClient.newHttpClient();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .thenApply(response -> response.statusCode());
  }
}
