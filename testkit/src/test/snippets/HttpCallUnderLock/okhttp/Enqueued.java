package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Nothing waits. */
public final class Enqueued {

  private final OkHttpClient client = new OkHttpClient();

  public synchronized void start(Request request) {
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                System.err.println(e);
              }

              @Override
              public void onResponse(Call call, Response response) {
                response.close();
              }
            });
  }
}
