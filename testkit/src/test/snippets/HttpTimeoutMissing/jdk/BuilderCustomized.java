package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;

/** Code from outside gets the builder and may set a timeout. */
public final class BuilderCustomized {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Consumer<HttpRequest.Builder> customizer;

  public BuilderCustomized(Consumer<HttpRequest.Builder> customizer) {
    this.customizer = customizer;
  }

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri).GET();
    customizer.accept(builder);
    return client.send(builder.build(), HttpResponse.BodyHandlers.ofString()).body();
  }
}
