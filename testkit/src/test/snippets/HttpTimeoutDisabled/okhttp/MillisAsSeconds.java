package snippets.httptimeoutdisabled.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** A number of milliseconds is given as seconds. */
public final class MillisAsSeconds {

  private final int timeoutMillis;

  public MillisAsSeconds(int timeoutMillis) {
    this.timeoutMillis = timeoutMillis;
  }

  public OkHttpClient client() {
    return new OkHttpClient.Builder()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .readTimeout(timeoutMillis, TimeUnit.SECONDS)
        .build();
  }
}
