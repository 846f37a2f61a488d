package snippets.httpresponsenotclosed.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Every way through the stages closes the body, or hands it on. */
public final class StagesThatClose {
  private final HttpClient client;

  public StagesThatClose(HttpClient client) {
    this.client = client;
  }

  public CompletableFuture<String> body(HttpRequest request, Executor executor) {
    return client
        .sendAsync(request, BodyHandlers.ofInputStream())
        .thenApply(HttpResponse::body)
        .thenApplyAsync(StagesThatClose::read, executor)
        .exceptionally(failure -> "");
  }

  public CompletableFuture<InputStream> handedOn(HttpRequest request) {
    return client
        .sendAsync(request, BodyHandlers.ofInputStream())
        .whenComplete((response, failure) -> System.out.println(failure))
        .thenApply(HttpResponse::body);
  }

  public CompletableFuture<String> composed(HttpRequest request) {
    return client
        .sendAsync(request, BodyHandlers.ofInputStream())
        .thenCompose(
            response ->
                response.statusCode() == 200
                    ? CompletableFuture.completedFuture(response)
                    : again(request, response))
        .thenApply(response -> read(response.body()));
  }

  public CompletableFuture<String> handled(HttpRequest request) {
    return client
        .sendAsync(request, BodyHandlers.ofInputStream())
        .handle(
            (response, failure) -> {
              if (failure != null) {
                throw new IllegalStateException(failure);
              }
              return read(response.body());
            });
  }

  public void twice(HttpRequest request) {
    CompletableFuture<HttpResponse<InputStream>> later =
        client.sendAsync(request, BodyHandlers.ofInputStream());
    later.thenAccept(response -> System.out.println(response.statusCode()));
    later.thenAccept(response -> read(response.body()));
  }

  private CompletableFuture<HttpResponse<InputStream>> again(
      HttpRequest request, HttpResponse<InputStream> first) {
    read(first.body());
    return client.sendAsync(request, BodyHandlers.ofInputStream());
  }

  private static String read(InputStream body) {
    try (body) {
      return new String(body.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
