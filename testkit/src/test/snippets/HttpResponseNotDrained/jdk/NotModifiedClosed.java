package snippets.httpresponsenotdrained.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Of status 304 there is no body, so closing it is all. */
public final class NotModifiedClosed {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  public Optional<byte[]> load(URI uri, String tag) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(20))
            .header("If-None-Match", tag)
            .build();
    HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream in = answer.body()) {
      if (answer.statusCode() == 304) {
        return Optional.empty();
      }
      return Optional.of(in.readAllBytes());
    }
  }
}
