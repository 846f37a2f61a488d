package snippets.httptimeoutonwaitonly.okhttp;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A read ends after ten seconds by default, and the callback completes what is waited for. */
public final class CallbackCompletes {

  private final OkHttpClient client = new OkHttpClient();

  public int status(Request request)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                status.completeExceptionally(e);
              }

              @Override
              public void onResponse(Call call, Response response) {
                try (response) {
                  status.complete(response.code());
                }
              }
            });
    return status.get(3, TimeUnit.SECONDS);
  }
}
