package snippets.httptimeoutdisabled.apache4;

import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;

/** The number is counted by a unit, and a constant made of it. */
public final class DaysByUnit {

  private static final long CONNECT_MILLIS = TimeUnit.SECONDS.toMillis(2);
  private static final int READ_MILLIS = (int) TimeUnit.DAYS.toMillis(3);

  public RequestConfig config() {
    return RequestConfig.custom()
        .setConnectTimeout((int) CONNECT_MILLIS)
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setSocketTimeout(READ_MILLIS)
        .setConnectionRequestTimeout(Math.toIntExact(TimeUnit.SECONDS.toMillis(1)))
        .build();
  }
}
