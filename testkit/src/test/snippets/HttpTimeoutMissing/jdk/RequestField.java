package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A field's request, built without a timeout. */
public final class RequestField {

  private final HttpRequest request;
  private final HttpClient client;

  public RequestField(HttpClient client, String token) {
    this.client = client;
    this.request =
        HttpRequest.newBuilder(URI.create("https://status.example.org/v1"))
            .header("Authorization", "Bearer " + token)
            .build();
  }

  public String poll() throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
