package snippets.httptimeoutdisabled.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** From a setting, and of the same unit. */
public final class TimeoutOfSetting {

  public OkHttpClient client(long readMillis, int connectSeconds) {
    return new OkHttpClient.Builder()
        .readTimeout(readMillis, TimeUnit.MILLISECONDS)
        .connectTimeout(connectSeconds, TimeUnit.SECONDS)
        .build();
  }
}
