package snippets.httptimeoutmissing.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Lines are handed on as they come. */
public final class LineSubscriber {

  private final HttpClient client = HttpClient.newHttpClient();

  public CompletableFuture<HttpResponse<Void>> follow(URI log, Flow.Subscriber<String> subscriber) {
    HttpRequest request = HttpRequest.newBuilder(log).build();
    return client.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(subscriber));
  }
}
