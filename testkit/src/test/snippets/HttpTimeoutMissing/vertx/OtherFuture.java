package snippets.httptimeoutmissing.vertx;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.util.concurrent.CompletableFuture;

/** What is waited for is no exchange. */
public final class OtherFuture {

  private final WebClient client;

  public OtherFuture(Vertx vertx) {
    client = WebClient.create(vertx);
  }

  public String get(CompletableFuture<String> text, String uri) {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    client.getAbs(uri).send().onSuccess(response -> status.complete(response.statusCode()));
    return text.join() + status.join() + CompletableFuture.supplyAsync(() -> "a").join();
  }
}
