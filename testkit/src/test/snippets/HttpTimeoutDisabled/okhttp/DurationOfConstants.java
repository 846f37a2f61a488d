package snippets.httptimeoutdisabled.okhttp;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** Half a minute, a product of constants, and a unit's number of zero that is rounded down from. */
public final class DurationOfConstants {

  private static final int ATTEMPTS = 3;
  private static final long EACH = TimeUnit.SECONDS.toMillis(10);

  public OkHttpClient client(int minutes) {
    return new OkHttpClient.Builder()
        .connectTimeout(Duration.of(5, ChronoUnit.SECONDS))
        .readTimeout(ATTEMPTS * EACH, TimeUnit.MILLISECONDS)
        .callTimeout(TimeUnit.MINUTES.toSeconds(minutes), TimeUnit.SECONDS)
        .build();
  }
}
