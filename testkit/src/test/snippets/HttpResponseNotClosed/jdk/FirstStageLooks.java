package snippets.httpresponsenotclosed.jdk;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** The first stage only looks; the body goes on to whoever asked. */
public final class FirstStageLooks {

  private final HttpClient client = HttpClient.newHttpClient();

  public CompletableFuture<InputStream> get(HttpRequest request) {
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
        .whenComplete((response, failure) -> System.out.println(response.statusCode()))
        .thenApply(HttpResponse::body);
  }
}
