package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

class HeadersByFunction {

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  String withHeaders(Map<String, String> headers) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://shop.example.com"));
    headers.forEach(builder::header);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }

  String withTimeout(Optional<Duration> timeout) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://shop.example.com"));
    timeout.ifPresent(builder::timeout);
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}
