package snippets.httptimeoutdisabled.apache5;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;

/** Whole thousands of seconds were to be milliseconds. */
public final class ThousandsOfSeconds {

  public RequestConfig inUnit() {
    return RequestConfig.custom()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setResponseTimeout(10_000, TimeUnit.SECONDS)
        .build();
  }

  public RequestConfig inTimeout() {
    return RequestConfig.custom()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setResponseTimeout(Timeout.ofSeconds(2_000))
        .build();
  }
}
