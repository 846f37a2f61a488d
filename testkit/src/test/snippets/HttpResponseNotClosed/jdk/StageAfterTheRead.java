package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What comes after the stage that leaks changes nothing. */
public final class StageAfterTheRead {
  private final HttpClient client;

  public StageAfterTheRead(HttpClient client) {
    this.client = client;
  }

  public CompletableFuture<String> recovered(HttpRequest request) {
    return client
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .sendAsync(request, BodyHandlers.ofInputStream())
        .thenApply(response -> response.statusCode() == 404 ? "" : read(response.body()))
        .exceptionally(failure -> "");
  }

  public CompletableFuture<Void> logged(HttpRequest request) {
    return client
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .sendAsync(request, BodyHandlers.ofInputStream())
        .orTimeout(3, TimeUnit.SECONDS)
        .whenComplete((response, failure) -> System.out.println(failure))
        .thenAccept(response -> System.out.println(response.statusCode()));
  }

  public CompletableFuture<Integer> status(HttpRequest request) {
    return client
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .sendAsync(request, BodyHandlers.ofInputStream())
        .thenApply(HttpResponse::statusCode);
  }

  public CompletableFuture<String> checkedFirst(HttpRequest request) {
    return client
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .sendAsync(request, BodyHandlers.ofInputStream())
        .thenApply(StageAfterTheRead::failOnError)
        .thenApply(response -> read(response.body()));
  }

  public CompletableFuture<String> dropped(HttpRequest request) {
    return client
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        .sendAsync(request, BodyHandlers.ofInputStream())
        .thenRun(() -> System.out.println("done"))
        .thenApply(nothing -> "done");
  }

  private static HttpResponse<InputStream> failOnError(HttpResponse<InputStream> response) {
    if (response.statusCode() >= 400) {
      throw new IllegalStateException("status " + response.statusCode());
    }
    return response;
  }

  private static String read(InputStream body) {
    try (body) {
      return new String(body.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
