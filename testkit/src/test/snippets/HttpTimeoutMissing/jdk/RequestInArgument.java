package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The request is built within the call. */
public final class RequestInArgument {

  private final HttpClient client = HttpClient.newHttpClient();

  public boolean ping(URI uri) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
            .statusCode()
        == 200;
  }
}
