package snippets.httpretryunsafe.jdk;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;

/** The supplier opens a stream for each attempt. */
public final class StreamBySupplier {

  private final HttpClient client;

  public StreamBySupplier(HttpClient client) {
    this.client = client;
  }

  public int store(URI uri, File file) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(8))
            .PUT(BodyPublishers.ofInputStream(() -> open(file)))
            .build();
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return client.send(request, BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return -1;
  }

  private static InputStream open(File file) {
    try {
      return Files.newInputStream(file.toPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
