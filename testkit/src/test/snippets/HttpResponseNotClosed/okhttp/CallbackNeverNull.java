package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** Nobody enqueues without a listener, although it is tested. */
public final class CallbackNeverNull implements Callback {

  private final Consumer<String> listener;

  public CallbackNeverNull(Consumer<String> listener) {
    this.listener = listener;
  }

  @Override
  public void onFailure(Call call, IOException failure) {}

  @Override
  public void onResponse(Call call, Response response) throws IOException {
    if (listener != null) {
      listener.accept(response.body().string());
    }
  }
}
