package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A failed call is put into the queue again at once, as often as it fails. */
public final class CloneAfterFailure {

  private static final class History implements Callback {
    private final Consumer<String> sink;

    History(Consumer<String> sink) {
      this.sink = sink;
    }

    @Override
    public void onFailure(Call call, IOException e) {
      System.err.println("again: " + e);
      // BUG: Diagnostic contains: [HttpRetryUnbounded]
      call.clone().enqueue(this);
    }

    @Override
    public void onResponse(Call call, Response response) throws IOException {
      try (response) {
        if (response.isSuccessful()) {
          sink.accept(response.body().string());
        }
      }
    }
  }

  private final OkHttpClient client;

  public CloneAfterFailure(OkHttpClient client) {
    this.client = client;
  }

  public void history(Request request, Consumer<String> sink) {
    client.newCall(request).enqueue(new History(sink));
  }
}
