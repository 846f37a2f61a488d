package snippets.httpkeepalivedisabled.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;

/** The client decides itself what to keep. */
public final class VersionOfHttp {

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  public HttpRequest request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .header("X-Connection", "close")
        .timeout(Duration.ofSeconds(5))
        .build();
  }

  public HttpClient client() {
    return client;
  }
}
