package snippets.httpretryunbounded.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The flag is set by an answer that is not empty, and by nothing else. */
public final class UntilNotEmpty {

  private final HttpClient client;
  private String settings = "";

  public UntilNotEmpty(HttpClient client) {
    this.client = client;
  }

  public void load(URI uri) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(3)).build();
    boolean loaded = false;
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    do {
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() == 200 && !response.body().isEmpty()) {
          settings = response.body();
          loaded = true;
        }
      } catch (IOException e) {
        System.err.println("no settings: " + e);
      }
    } while (!loaded);
  }

  public String settings() {
    return settings;
  }
}
