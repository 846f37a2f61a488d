package snippets.httptimeoutmissing.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The others keep their defaults. */
public final class OnlyConnectTimeoutSet {

  private final OkHttpClient client =
      new OkHttpClient.Builder().connectTimeout(2, TimeUnit.SECONDS).build();

  public void enqueue(Request request, Callback callback) {
    client.newCall(request).enqueue(callback);
  }
}
