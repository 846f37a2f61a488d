package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;

/** The builder comes from outside, with whatever is set there. */
public final class BuilderFromOutside {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Supplier<HttpRequest.Builder> template;

  public BuilderFromOutside(Supplier<HttpRequest.Builder> template) {
    this.template = template;
  }

  public String get(URI uri) throws IOException, InterruptedException {
    HttpRequest request = template.get().uri(uri).header("Accept", "text/plain").build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
