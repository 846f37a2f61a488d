package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** The future hands the response to its listeners. */
public final class CallbackCompletesFuture implements Callback {

  private final CompletableFuture<Response> future = new CompletableFuture<>();

  public CompletableFuture<Response> future() {
    return future;
  }

  @Override
  public void onFailure(Call call, IOException e) {
    future.completeExceptionally(e);
  }

  @Override
  public void onResponse(Call call, Response response) {
    future.complete(response);
  }
}
