package snippets.httptimeoutdisabled.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** None, in whatever unit it is counted first. */
public final class NothingOfUnit {

  private static final long NONE = TimeUnit.MINUTES.toMillis(0);

  public OkHttpClient client() {
    return new OkHttpClient.Builder()
        .connectTimeout(TimeUnit.SECONDS.toMillis(5), TimeUnit.MILLISECONDS)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .readTimeout(NONE, TimeUnit.MILLISECONDS)
        .build();
  }
}
