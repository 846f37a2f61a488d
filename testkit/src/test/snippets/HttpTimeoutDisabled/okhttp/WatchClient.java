package snippets.httptimeoutdisabled.okhttp;

import java.time.Duration;
import okhttp3.OkHttpClient;

/** By the name of the variable. */
public final class WatchClient {

  public OkHttpClient client(OkHttpClient base) {
    OkHttpClient longPolling = base.newBuilder().readTimeout(Duration.ZERO).build();
    return longPolling;
  }
}
