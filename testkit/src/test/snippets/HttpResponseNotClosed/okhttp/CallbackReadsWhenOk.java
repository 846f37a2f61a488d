package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** Only good answers are read. */
public final class CallbackReadsWhenOk implements Callback {

  private final Consumer<String> texts;

  public CallbackReadsWhenOk(Consumer<String> texts) {
    this.texts = texts;
  }

  @Override
  public void onFailure(Call call, IOException e) {
    texts.accept("");
  }

  @Override
  // BUG: Diagnostic contains: [HttpResponseNotClosed]
  public void onResponse(Call call, Response response) throws IOException {
    if (response.isSuccessful()) {
      texts.accept(response.body().string());
    }
  }
}
