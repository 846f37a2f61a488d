package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Function;

/** A function that is kept makes a client each time that it runs. */
public final class FunctionMakesClient {

  private final Function<Duration, HttpClient> clients =
      // BUG: Diagnostic contains: [HttpClientPerRequest]
      connect -> HttpClient.newBuilder().connectTimeout(connect).build();

  public String get(HttpRequest request) throws IOException, InterruptedException {
    HttpClient client = clients.apply(Duration.ofSeconds(2));
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
