package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A callback completes a promise with the response, so that who has the promise closes it. */
public final class PromiseOfCallback {

  private final OkHttpClient client = new OkHttpClient();

  public CompletableFuture<Void> delete(Request request) {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return send(request).thenApply(response -> null);
  }

  public CompletableFuture<Integer> status(Request request) {
    return send(request)
        .thenApply(
            response -> {
              try (response) {
                return response.code();
              }
            });
  }

  public CompletableFuture<Response> given(Request request) {
    return send(request);
  }

  private CompletableFuture<Response> send(Request request) {
    CompletableFuture<Response> promise = new CompletableFuture<>();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                promise.completeExceptionally(e);
              }

              @Override
              public void onResponse(Call call, Response response) {
                promise.complete(response);
              }
            });
    return promise;
  }
}
