package across.promiseelsewhere;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class Sender {
  private final OkHttpClient client = new OkHttpClient();

  CompletionStage<Response> send(Request request) {
    final CompletableFuture<Response> future = new CompletableFuture<>();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                future.completeExceptionally(e);
              }

              @Override
              public void onResponse(Call call, Response response) {
                future.complete(response);
              }
            });
    return future;
  }

  CompletionStage<String> text(Request request) {
    return send(request)
        .thenApply(
            response -> {
              try (response) {
                return response.message();
              }
            });
  }
}
