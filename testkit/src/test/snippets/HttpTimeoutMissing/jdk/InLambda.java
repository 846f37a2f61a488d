package snippets.httptimeoutmissing.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;

/** A supplier for a circuit breaker. */
public final class InLambda {

  private final HttpClient client = HttpClient.newHttpClient();

  public Callable<String> call(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return () -> {
      // BUG: Diagnostic contains: [HttpTimeoutMissing]
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.body();
    };
  }
}
