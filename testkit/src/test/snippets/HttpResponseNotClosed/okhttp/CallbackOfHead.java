package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The answer to HEAD has no body; that to GET does. */
public final class CallbackOfHead {

  private final OkHttpClient client = new OkHttpClient();
  private volatile boolean isUp;

  public void beat(String url) {
    Request request = new Request.Builder().url(url).head().build();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                isUp = false;
              }

              @Override
              public void onResponse(Call call, Response response) {
                isUp = response.isSuccessful();
              }
            });
  }

  public void read(String url) {
    Request request = new Request.Builder().url(url).build();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                isUp = false;
              }

              @Override
              // BUG: Diagnostic contains: [HttpResponseNotClosed]
              public void onResponse(Call call, Response response) {
                isUp = response.isSuccessful();
              }
            });
  }
}
