package snippets.httptimeoutdisabled.okhttp;

import java.time.Duration;
import okhttp3.OkHttpClient;

/** A duration of nothing, for both. */
public final class ZeroDuration {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          // BUG: Diagnostic contains: [HttpTimeoutDisabled]
          .connectTimeout(Duration.ZERO)
          // BUG: Diagnostic contains: [HttpTimeoutDisabled]
          .readTimeout(Duration.ZERO)
          .build();

  public OkHttpClient client() {
    return client;
  }
}
