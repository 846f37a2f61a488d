package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One caller keeps what the call gives, the other asks each time. */
public final class ResultOfSomeKept {

  private String version;

  public String version() throws IOException, InterruptedException {
    if (version == null) {
      version = fetch("http://localhost/version");
    }
    return version;
  }

  public String news(String topic) throws IOException, InterruptedException {
    return fetch("http://localhost/news?topic=" + topic);
  }

  private static String fetch(String url) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(5)).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }
}
