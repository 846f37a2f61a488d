package snippets.httptimeoutineffective.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;

/** Another request is sent. */
public final class RequestDropped {

  private final HttpClient client = HttpClient.newHttpClient();

  public HttpRequest prepare(URI uri) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    builder.timeout(Duration.ofSeconds(5));
    return builder.build();
  }

  public HttpClient client() {
    return client;
  }
}
