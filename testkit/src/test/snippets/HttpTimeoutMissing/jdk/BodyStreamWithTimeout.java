package snippets.httptimeoutmissing.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The headers are bounded; the body is another phase. */
public final class BodyStreamWithTimeout {

  private final HttpClient client = HttpClient.newHttpClient();

  public void save(URI uri, Path file) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream in = response.body()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
