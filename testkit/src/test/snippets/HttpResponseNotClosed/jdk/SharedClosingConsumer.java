package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A constant consumer closes what the future brings. */
public final class SharedClosingConsumer {

  private static final Consumer<HttpResponse<InputStream>> CLOSE =
      response -> {
        try {
          response.body().close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      };

  private final HttpClient client = HttpClient.newHttpClient();

  public CompletableFuture<Void> warmUp(HttpRequest request) {
    return client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream()).thenAccept(CLOSE);
  }
}
