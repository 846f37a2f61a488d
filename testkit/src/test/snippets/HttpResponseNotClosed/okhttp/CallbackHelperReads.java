package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The callback's argument goes to a helper that reads it. */
public final class CallbackHelperReads {

  private final OkHttpClient client = new OkHttpClient();

  public CompletableFuture<String> get(Request request) {
    CompletableFuture<String> result = new CompletableFuture<>();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                result.completeExceptionally(e);
              }

              @Override
              public void onResponse(Call call, Response response) throws IOException {
                result.complete(text(response));
              }
            });
    return result;
  }

  private static String text(Response response) throws IOException {
    return response.code() + ":" + response.body().string();
  }
}
