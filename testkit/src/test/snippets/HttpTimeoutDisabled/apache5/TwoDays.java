package snippets.httptimeoutdisabled.apache5;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;

/** A factory with the unit beside the number. */
public final class TwoDays {

  private static final Timeout ANSWER = Timeout.of(2, TimeUnit.DAYS);

  public RequestConfig config() {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(Timeout.of(3, TimeUnit.SECONDS))
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setResponseTimeout(ANSWER)
        .build();
  }
}
