package snippets.httptimeoutdisabled.apache5;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;

/** Switched off by the name of a constant. */
public final class DisabledByConstant {

  public RequestConfig config() {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(Timeout.ofSeconds(2))
        // BUG: Diagnostic contains: [HttpTimeoutDisabled]
        .setResponseTimeout(Timeout.DISABLED)
        .build();
  }
}
