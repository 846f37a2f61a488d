package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.Authenticator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Settings do not make it less wasteful. */
public final class ConfiguredLocalClient {

  private final Authenticator login;

  public ConfiguredLocalClient(Authenticator login) {
    this.login = login;
  }

  public List<String> models(URI base) throws IOException, InterruptedException {
    HttpClient client =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        HttpClient.newBuilder()
            .authenticator(login)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    HttpRequest request =
        HttpRequest.newBuilder()
            .uri(base.resolve("/models"))
            .timeout(Duration.ofSeconds(30))
            .GET()
            .build();
    String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return Arrays.asList(body.split("\n"));
  }
}
