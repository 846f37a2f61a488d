package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** No builder shares connections, so what each call builds has its own. */
public final class BuilderOfOthers {

  private final HttpClient.Builder builder;

  public BuilderOfOthers(HttpClient.Builder builder) {
    this.builder = builder;
  }

  public int status(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient client = builder.build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
