package snippets.httptimeoutdisabled.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;

/** A number of milliseconds is taken for seconds. */
public final class MillisAsSeconds {

  public RequestConfig config(int responseTimeoutMs) {
    return RequestConfig.custom()
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setResponseTimeout(Timeout.ofSeconds(responseTimeoutMs))
        .build();
  }
}
