package snippets.httptimeoutdisabled.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** Each read is unbounded, and the call is not. */
public final class BoundAsAWhole {

  public OkHttpClient client() {
    return new OkHttpClient.Builder()
        .readTimeout(0, TimeUnit.MILLISECONDS)
        .callTimeout(30, TimeUnit.SECONDS)
        .build();
  }
}
