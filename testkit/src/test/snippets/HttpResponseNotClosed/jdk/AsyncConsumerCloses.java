package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The stage that takes the response closes its body. */
public final class AsyncConsumerCloses {

  private final HttpClient client = HttpClient.newHttpClient();

  public CompletableFuture<Void> copy(HttpRequest request, Path file) {
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
        .thenAccept(
            response -> {
              try (InputStream in = response.body()) {
                Files.copy(in, file);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
