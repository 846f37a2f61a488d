package snippets.httptimeoutdisabled.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** A unit that the default is no whole number of. */
public final class OtherUnits {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          // BUG: Diagnostic contains: [HttpTimeoutDisabled]
          .readTimeout(0, TimeUnit.MINUTES)
          .build();

  public OkHttpClient client() {
    return client;
  }
}
