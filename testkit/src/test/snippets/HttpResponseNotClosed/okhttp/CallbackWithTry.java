package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** The callback closes what it gets. */
public final class CallbackWithTry implements Callback {

  @Override
  public void onFailure(Call call, IOException e) {
    System.err.println(call.request().url() + ": " + e);
  }

  @Override
  public void onResponse(Call call, Response response) throws IOException {
    try (response) {
      System.out.println(response.code() + " " + response.body().contentLength());
    }
  }
}
