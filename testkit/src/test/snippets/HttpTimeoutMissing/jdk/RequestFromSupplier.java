package snippets.httptimeoutmissing.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The request comes from code that is not here. */
public final class RequestFromSupplier {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Function<URI, HttpRequest> requests;

  public RequestFromSupplier(Function<URI, HttpRequest> requests) {
    this.requests = requests;
  }

  public CompletableFuture<HttpResponse<String>> get(URI uri) {
    return client.sendAsync(requests.apply(uri), HttpResponse.BodyHandlers.ofString());
  }
}
