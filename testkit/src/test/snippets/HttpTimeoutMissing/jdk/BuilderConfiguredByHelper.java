package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A void helper of the class sets the timeout on the builder. */
public final class BuilderConfiguredByHelper {

  private final HttpClient client = HttpClient.newHttpClient();

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    applyDefaults(builder);
    return client.send(builder.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static void applyDefaults(HttpRequest.Builder builder) {
    builder.header("User-Agent", "inventory/3");
    builder.timeout(Duration.ofSeconds(15));
  }
}
