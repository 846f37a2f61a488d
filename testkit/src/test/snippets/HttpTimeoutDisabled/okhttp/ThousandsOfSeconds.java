package snippets.httptimeoutdisabled.okhttp;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** Whole thousands of seconds were to be milliseconds; an hour of them may be meant. */
public final class ThousandsOfSeconds {

  public OkHttpClient inUnit() {
    return new OkHttpClient.Builder()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .readTimeout(5000, TimeUnit.SECONDS)
        .build();
  }

  public OkHttpClient inDuration() {
    return new OkHttpClient.Builder()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .readTimeout(Duration.ofSeconds(30_000))
        .build();
  }

  public OkHttpClient hour() {
    return new OkHttpClient.Builder().readTimeout(3600, TimeUnit.SECONDS).build();
  }

  public OkHttpClient thousandMillis() {
    return new OkHttpClient.Builder().readTimeout(5000, TimeUnit.MILLISECONDS).build();
  }
}
