package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;

/** Whoever sets the builder up cannot give it connections: there are no such setters. */
public final class BuilderSetUpByOthers {

  private final Consumer<HttpClient.Builder> authentication;

  public BuilderSetUpByOthers(Consumer<HttpClient.Builder> authentication) {
    this.authentication = authentication;
  }

  public int status(URI uri) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient.Builder builder = HttpClient.newBuilder();
    authentication.accept(builder);
    builder.connectTimeout(Duration.ofSeconds(2));
    HttpClient client = builder.build();
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
