package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The callback has so many attempts left. */
public final class CloneWithCount {

  private static final class History implements Callback {
    private final Consumer<String> sink;
    private int left = 3;

    History(Consumer<String> sink) {
      this.sink = sink;
    }

    @Override
    public void onFailure(Call call, IOException e) {
      if (left-- > 0) {
        call.clone().enqueue(this);
      }
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

  public CloneWithCount(OkHttpClient client) {
    this.client = client;
  }

  public void history(Request request, Consumer<String> sink) {
    client.newCall(request).enqueue(new History(sink));
  }
}
