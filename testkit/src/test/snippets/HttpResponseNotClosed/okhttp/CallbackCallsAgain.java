package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** On 401 the callback starts another call and leaves this one open. */
public final class CallbackCallsAgain implements Callback {

  private final OkHttpClient client;
  private final Consumer<String> texts;

  public CallbackCallsAgain(OkHttpClient client, Consumer<String> texts) {
    this.client = client;
    this.texts = texts;
  }

  @Override
  public void onFailure(Call call, IOException e) {
    texts.accept("");
  }

  @Override
  // BUG: Diagnostic contains: [HttpResponseNotClosed]
  public void onResponse(Call call, Response response) throws IOException {
    if (response.code() == 401) {
      Request signed = call.request().newBuilder().header("Authorization", "key").build();
      client.newCall(signed).enqueue(this);
      return;
    }
    texts.accept(response.body().string());
  }
}
