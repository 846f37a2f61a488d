package snippets.httptimeoutdisabled.apache4;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.http.client.config.RequestConfig;

/** Each of these is some seconds, however it is written. */
public final class UnitsBounded {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final long SECOND = TimeUnit.SECONDS.toMillis(1);

  public RequestConfig config() {
    return RequestConfig.custom()
        .setConnectTimeout((int) CONNECT.toMillis())
        .setSocketTimeout((int) (20 * SECOND))
        .setConnectionRequestTimeout(
            (int) TimeUnit.MILLISECONDS.convert(2, TimeUnit.SECONDS))
        .build();
  }
}
