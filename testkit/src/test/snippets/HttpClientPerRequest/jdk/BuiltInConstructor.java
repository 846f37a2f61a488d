package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Built and used in the constructor, then kept. */
public final class BuiltInConstructor {

  private final HttpClient client;
  private final String version;

  public BuiltInConstructor(HttpRequest versionRequest) throws IOException, InterruptedException {
    client = HttpClient.newHttpClient();
    version = client.send(versionRequest, HttpResponse.BodyHandlers.ofString()).body();
  }

  public String version() {
    return version;
  }

  public int status(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
